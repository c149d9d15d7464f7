/** What a person has said of whether a case stands on the board, and who and when. */
export interface PipelineMember {
  caseId: string
  /** On the board, whatever kind of case it is; or off it. */
  member: boolean
  by: string
  at: string
}

/**
 * Which cases people have put on the board of strategies or taken off it: an overlay on what the titles tell, for every
 * day one asks about, and kept when everything derived is built anew.
 */
export interface PipelineStore {
  /**
   * @param member null takes back what was said: the case's kind decides again.
   * @param title what the case is called in the log.
   */
  setPipelineMember(
    caseId: string,
    member: boolean | null,
    title: string,
    by: string,
    at: string,
  ): Promise<PipelineMember | null>
}
