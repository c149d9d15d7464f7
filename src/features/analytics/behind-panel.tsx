import type { ComponentProps, ReactNode } from 'react'
import { PagedView } from '#src/features/shared/paged-view.tsx'
import { useText } from '#src/i18n/language.tsx'
import { useAnalyticsText } from '#src/i18n/rooms/analytics.ts'
import { Dialog } from '#src/ui/dialog.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import styles from './analytics.module.css'
import { behindName } from './behind.ts'
import { familyName, useAnalyticsFilter } from './use-analytics-filter.ts'

/** The panel over the charts: what a bar counts, page by page. */
export const BehindPanel = <Row extends { id: string }>({
  title,
  narrowing,
  query,
  lead,
  children,
}: {
  title: string
  /** What it can be narrowed by. */
  narrowing?: ReactNode
  query: ComponentProps<typeof PagedView<Row>>['query']
  /** How many there are, and in which order. */
  lead: string
  /** A row, as an item of the list. */
  children: (row: Row) => ReactNode
}) => {
  const { common } = useText()
  const analytics = useAnalyticsText()
  const { set } = useAnalyticsFilter()
  return (
    <Dialog title={title} closeLabel={common.close} onClose={() => set({ [behindName]: null, [familyName]: null })}>
      {narrowing}
      <PagedView
        query={query}
        more={analytics.behind.more}
        loading={<SkeletonRows rows={6} height={56} label={common.loading} />}
      >
        {(rows) =>
          rows.length === 0 ? (
            <p>{analytics.behind.empty}</p>
          ) : (
            <>
              <p className="muted">{lead}</p>
              <ul className={styles.cases}>{rows.map(children)}</ul>
            </>
          )
        }
      </PagedView>
    </Dialog>
  )
}
