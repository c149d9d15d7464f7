import { queryOptions, useQuery } from '@tanstack/react-query'
import { answer, api } from '#src/api/client.ts'
import { holds, type Role } from '#src/api/roles.ts'

export const meQueries = {
  /** Who is asking, and with which role; that does not change while the page stands. */
  me: () => queryOptions({ queryKey: ['me'], queryFn: () => answer(api.me.$get()), staleTime: Infinity }),
}

/** Whether the one who is asking holds a role; no until it is known, so that nothing is offered and then taken away. */
export const useMay = (needed: Role): boolean => {
  const role = useQuery(meQueries.me()).data?.role
  return role !== undefined && holds(role, needed)
}
