import type { CaseAnswer } from '#src/api/schemas/case.ts'
import { useMay } from '#src/features/shared/me.ts'
import { useMembership } from '#src/features/shared/use-membership.ts'
import { useFormat } from '#src/i18n/language.tsx'
import { useCasesText } from '#src/i18n/rooms/cases.ts'
import { useChangesText } from '#src/i18n/rooms/changes.ts'
import { Button } from '#src/ui/button.tsx'

/** Puts the case on the board of strategies, or takes it off, for who may; and says who did so before. */
export const BoardButton = ({ case: whole }: { case: CaseAnswer }) => {
  const changes = useChangesText()
  const cases = useCasesText()
  const format = useFormat()
  const { change, busy } = useMembership(whole)
  const may = useMay('secretariat')
  const { stage, membership } = whole
  if (!may || whole.standing) return null
  const said = membership && cases.boardSaid(membership.member, membership.by, format.shortDate(membership.at))
  return (
    <Button idle={busy} title={said ?? undefined} onClick={() => change(stage === null, membership)}>
      {stage === null ? changes.membership.put : changes.membership.take}
    </Button>
  )
}
