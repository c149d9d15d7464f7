import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { useLogWords } from '#src/features/shared/log/use-log-words.ts'
import { LogList } from '#src/features/shared/log/log-list.tsx'
import { logQueries, wholeLog } from '#src/features/shared/log/queries.ts'
import { Page } from '#src/features/shared/page.tsx'
import { PagedView } from '#src/features/shared/paged-view.tsx'
import { saveFile } from '#src/features/shared/save-file.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { useAuditText } from '#src/i18n/rooms/audit.ts'
import { Button } from '#src/ui/button.tsx'
import { cardClass } from '#src/ui/card.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import { useToast } from '#src/ui/toast.tsx'
import { logFile } from './log-file.ts'
import { LogFilters } from './log-filters.tsx'
import { useLogFilter } from './use-log-filter.ts'

/** Ændringslog: every change that people have made, newest first. It can be read, and what it tells of undone. */
export const AuditScreen = () => {
  const { common, shell } = useText()
  const audit = useAuditText()
  const format = useFormat()
  const { asked } = useLogFilter()
  const query = useInfiniteQuery(logQueries.list(asked))
  const total = query.data?.pages[0]?.total
  return (
    <Page
      title={shell.nav.log}
      lead={total !== undefined && audit.lead(format.number(total), total)}
      tools={<CsvButton />}
    >
      <LogFilters />
      <div className={cardClass}>
        <PagedView
          query={query}
          more={audit.more}
          loading={<SkeletonRows rows={8} height={64} label={common.loading} />}
        >
          {(rows) => (rows.length === 0 ? <Nothing /> : <LogList entries={rows} />)}
        </PagedView>
      </div>
    </Page>
  )
}

const Nothing = () => {
  const audit = useAuditText()
  const { narrowed, clear } = useLogFilter()
  if (!narrowed) return <EmptyState title={audit.empty} text={audit.emptyText} />
  const action = <Button onClick={clear}>{audit.clearFilters}</Button>
  return <EmptyState title={audit.noMatch} text={audit.noMatchText} action={action} />
}

/** All that the filters leave, as a file. */
const CsvButton = () => {
  const words = useLogWords()
  const format = useFormat()
  const say = useToast()
  const { asked } = useLogFilter()
  const { now } = useAsOf()
  const { mutate, isPending } = useMutation({
    mutationFn: async () => logFile(await wholeLog(asked), words, format),
    onSuccess: (file) => saveFile(file, `aendringslog-${now}.csv`),
    onError: () => say(words.audit.csvFailed),
  })
  return (
    <Button idle={isPending} onClick={() => mutate()}>
      {isPending ? words.audit.fetching : words.audit.csv}
    </Button>
  )
}
