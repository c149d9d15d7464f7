import { answer, api } from '#src/api/client.ts'

/** Puts a case on the board, takes it off, or, with null, leaves it to its title, on the version that was seen. */
export function setMember(caseId: string, member: boolean | null, version: number) {
  const path = api.pipeline.members[':caseId']
  const request = { param: { caseId: encodeURIComponent(caseId) }, query: {}, header: { 'if-match': `"${version}"` } }
  return answer(member === null ? path.$delete(request) : path.$put({ ...request, json: { member } }))
}
