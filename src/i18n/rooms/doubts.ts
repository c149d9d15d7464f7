import { doubts } from '../da/doubts.ts'
import { roomText } from '../language.tsx'

const useDoubts = roomText('doubts', doubts)

/**
 * Says why the reader doubts a decision, in the language spoken. The API tells the reason in Danish (`decision.unsure`):
 * one that no longer is among the reader's, of minutes that have not been read again since, stays as it was told.
 */
export const useDoubtWords = (): ((told: string) => string) => {
  const words = useDoubts()
  return (told) => {
    const reason = Object.keys(doubts)
      .filter(isReason)
      .find((each) => doubts[each] === told)
    return reason ? words[reason] : told
  }
}

const isReason = (key: string): key is keyof typeof doubts => key in doubts
