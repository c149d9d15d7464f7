/** What a person has said of whether a case stands on the board, and who and when. */
export interface PipelineMember {
  caseId: string
  /** On the board, whatever kind of case it is; or off it. */
  member: boolean
  by: string
  at: string
  /** The revision it was said at: no later word on the case has the same. */
  version: number
}

/**
 * Which cases people have put on the board of strategies or taken off it: an overlay on what the titles tell, for every
 * day one asks about, and kept when everything derived is built anew.
 */
export interface PipelineStore {
  /**
   * @param member null takes back what was said: the case's kind decides again.
   * @param title what the case is called in the log.
   * @param version that of what is said now; 0 where nothing is.
   * @throws StaleVersionError when `version` is not the one that stands.
   */
  setPipelineMember(
    caseId: string,
    member: boolean | null,
    title: string,
    version: number,
    by: string,
    at: string,
  ): Promise<PipelineMember | null>
}
