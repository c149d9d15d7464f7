import type { CaseRef } from '#src/domain/case.ts'
import { AppLink } from './app-link.tsx'
import { paths } from './paths.ts'

/** The case's title, leading to the case. */
export const CaseLink = ({ case: { id, title }, className }: { case: CaseRef; className?: string | undefined }) => (
  <AppLink to={paths.case(id)} className={className}>
    {title}
  </AppLink>
)
