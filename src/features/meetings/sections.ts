import type { AgendaItemAnswer } from '#src/api/schemas/meeting.ts'
import type { Where } from '#src/domain/meeting.ts'

const holds = (outer: Where, inner: Where) => outer.start <= inner.start && inner.end <= outer.end

/**
 * The sections worth opening: those whose words stand above already – the decision, the list of
 * earlier treatments, the names of the attachments – would only say them twice.
 */
export const sectionsToShow = ({ sections, decision, history, attachments }: AgendaItemAnswer) =>
  sections.filter(
    ({ heading, where }) =>
      !(decision && holds(where, decision.where)) &&
      !history.some((entry) => holds(where, entry.where)) &&
      !(attachments.length > 0 && /^bilag/i.test(heading)),
  )
