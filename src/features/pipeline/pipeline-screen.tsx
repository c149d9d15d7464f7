import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { PipelineAnswer } from '#src/api/schemas/pipeline.ts'
import { caseKinds, caseStates } from '#src/domain/case.ts'
import { useFormat, useText } from '#src/i18n/language.tsx'
import { usePipelineText } from '#src/i18n/rooms/pipeline.ts'
import { cardClass } from '#src/ui/card.tsx'
import { Checkbox } from '#src/ui/checkbox.tsx'
import { FilterBar } from '#src/ui/filter-bar.tsx'
import { SearchInput } from '#src/ui/search-input.tsx'
import { Segmented } from '#src/ui/segmented.tsx'
import { Select } from '#src/ui/select.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import { ExportMenu } from '#src/features/shared/export-menu.tsx'
import { ColumnMenu } from '#src/features/shared/list/column-menu.tsx'
import { ViewMenu } from '#src/features/shared/list/view-menu.tsx'
import { Page } from '#src/features/shared/page.tsx'
import { asOfQuery } from '#src/features/shared/asks.ts'
import { QueryView } from '#src/features/shared/query-view.tsx'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { NoRows } from '#src/features/shared/no-rows.tsx'
import { AddCase } from './add-case.tsx'
import { boardOf } from './board.ts'
import { PipelineBoard } from './pipeline-board.tsx'
import { listName, PipelineTable, usePipelineColumns } from './pipeline-table.tsx'
import { pipelineQueries } from './queries.ts'
import { useBoardFilter } from './use-board-filter.ts'

/** Strategier: where every strategy, policy and plan stands on its way to adoption. */
export const PipelineScreen = () => {
  const { common } = useText()
  const pipeline = usePipelineText()
  const { asOf } = useAsOf()
  const query = useQuery(pipelineQueries.all(asOf))
  return (
    <Page title={pipeline.title} lead={query.data && <Lead answer={query.data} />} tools={<Tools />}>
      <Filters />
      <QueryView
        query={query}
        loading={
          <div className={cardClass}>
            <SkeletonRows rows={6} height={72} label={common.loading} />
          </div>
        }
      >
        {(answer) => <Board answer={answer} />}
      </QueryView>
    </Page>
  )
}

/** How those that are shown stand. */
const Lead = ({ answer }: { answer: PipelineAnswer }) => {
  const pipeline = usePipelineText()
  const format = useFormat()
  const { filter } = useBoardFilter()
  const cases = boardOf(answer, filter).flatMap((stage) => stage.cases)
  const onTheirWay = cases.filter(({ state }) => state !== 'done').length
  const quiet = cases.filter(({ quietSince }) => quietSince !== null).length
  return pipeline.lead(format.number(onTheirWay), format.number(cases.length - onTheirWay), format.number(quiet))
}

const Tools = () => {
  const { asOf } = useAsOf()
  const { kind, state, filter, view } = useBoardFilter()
  const columns = usePipelineColumns()
  const asked = {
    ...asOfQuery(asOf),
    ...(kind && { kind }),
    ...(state && { state }),
    ...(filter.still && { still: 'true' }),
    ...(filter.q && { q: filter.q }),
  }
  return (
    <>
      <AddCase />
      <View />
      <ViewMenu list={listName} />
      {view === 'tabel' && <ColumnMenu list={listName} columns={columns} />}
      <ExportMenu list="pipeline" asked={asked} report="cases-on-the-way" />
    </>
  )
}

const View = () => {
  const pipeline = usePipelineText()
  const { view, set } = useBoardFilter()
  return (
    <Segmented
      label={pipeline.view}
      value={view}
      options={[
        ['tavle', pipeline.board],
        ['tabel', pipeline.table],
      ]}
      onChange={(visning) => set({ visning: visning === 'tabel' ? visning : null, orden: null })}
    />
  )
}

const onThePipeline = caseKinds.filter((kind) => kind !== 'other')

const Filters = () => {
  const { common } = useText()
  const pipeline = usePipelineText()
  const { filter, kind, state, filtered, set, clear } = useBoardFilter()
  const onSearch = useCallback((q: string) => set({ q }), [set])
  return (
    <FilterBar label={common.filters} clearLabel={pipeline.clearFilters} onClear={filtered ? clear : null}>
      <SearchInput label={pipeline.search} placeholder={pipeline.search} value={filter.q} onSearch={onSearch} />
      <Select
        label={pipeline.columns.kind}
        value={kind}
        options={[['', common.all], ...onThePipeline.map((each) => [each, common.caseKind[each]] as const)]}
        onChange={(type) => set({ type })}
      />
      <Select
        label={pipeline.columns.state}
        value={state}
        options={[['', common.all], ...caseStates.map((each) => [each, common.caseState[each]] as const)]}
        onChange={(tilstand) => set({ tilstand })}
      />
      <Checkbox
        label={pipeline.stillOnly}
        checked={filter.still}
        onChange={(only) => set({ stille: only ? 'ja' : null })}
      />
    </FilterBar>
  )
}

const Board = ({ answer }: { answer: PipelineAnswer }) => {
  const pipeline = usePipelineText()
  const { filter, view, sort, filtered, set, clear } = useBoardFilter()
  const { kind, state, still, q } = filter
  const board = useMemo(() => boardOf(answer, { kind, state, still, q }), [answer, kind, state, still, q])
  if (board.every(({ cases }) => cases.length === 0))
    return (
      <div className={cardClass}>
        <NoRows words={pipeline} filtered={filtered} onClear={clear} />
      </div>
    )
  if (view === 'tavle') return <PipelineBoard board={board} />
  return (
    <div className={cardClass}>
      <PipelineTable board={board} sort={sort} onSort={(by) => set({ orden: by })} />
    </div>
  )
}
