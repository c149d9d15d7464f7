import { lists } from '../da/lists.ts'
import { roomText } from '../language.tsx'

/** The words of what every list can. */
export const useListsText = roomText('lists', lists)
