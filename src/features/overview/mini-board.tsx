import { standsStill } from '#src/domain/standing-still.ts'
import type { PipelineMarkAnswer, PipelineShortAnswer } from '#src/api/schemas/pipeline.ts'
import { AppLink } from '#src/features/shared/app-link.tsx'
import { paths } from '#src/features/shared/paths.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useOverviewText } from '#src/i18n/rooms/overview.ts'
import styles from './strategies.module.css'

/** A square moves, a diamond stands still, a dot is adopted. */
const marks = {
  moving: { d: 'M2 2h10v10H2z', fill: 'var(--accent)' },
  still: { d: 'M7 .5L13.5 7L7 13.5L.5 7z', fill: 'var(--wait-3)' },
  done: { d: 'M7 1.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11z', fill: 'var(--approved)' },
} as const
const kinds = ['moving', 'still', 'done'] as const

const kindOf = (one: PipelineMarkAnswer) => (one.state === 'done' ? 'done' : standsStill(one) ? 'still' : 'moving')

const Mark = ({ kind }: { kind: keyof typeof marks }) => (
  <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
    <path {...marks[kind]} />
  </svg>
)

/** The stages side by side, a mark for each of the first there, leading to its case; then how many more. */
export const MiniBoard = ({ stages }: { stages: PipelineShortAnswer['stages'] }) => {
  const { common } = useText()
  const overview = useOverviewText()
  const format = useFormat()
  return (
    <>
      <ol className={styles.board}>
        {stages.map(({ id, total, cases }) => (
          <li key={id} aria-label={overview.stageCount(common.stage[id], format.number(total))}>
            <div className={styles.marks}>
              {cases.map((one) => (
                <AppLink
                  key={one.case.id}
                  to={paths.case(one.case.id)}
                  aria-label={`${one.case.title}, ${overview.boardLegend[kindOf(one)]}`}
                  title={one.case.title}
                >
                  <Mark kind={kindOf(one)} />
                </AppLink>
              ))}
              {total > cases.length && (
                <AppLink to={paths.pipeline} className={styles.more}>
                  +{format.number(total - cases.length)}
                </AppLink>
              )}
            </div>
            <span>{common.stage[id]}</span>
          </li>
        ))}
      </ol>
      <p className={styles.legend}>
        {kinds.map((kind) => (
          <span key={kind}>
            <Mark kind={kind} /> {overview.boardLegend[kind]}
          </span>
        ))}
      </p>
    </>
  )
}
