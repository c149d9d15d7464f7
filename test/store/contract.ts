import { describe, expect, test } from 'vitest'
import { reading, request } from './build.ts'
import { keepsAgendas } from './contract/agendas.ts'
import { countsForStatistics } from './contract/analytics.ts'
import { answersAsOf } from './contract/as-of.ts'
import { tellsWhoDidWhat } from './contract/audit.ts'
import { keepsClosedItems } from './contract/audience.ts'
import { tellsCases } from './contract/case.ts'
import { keepsCorrections } from './contract/corrections.ts'
import { keepsDocuments } from './contract/documents.ts'
import { keepsWhatPeopleWrite } from './contract/follow-ups.ts'
import { pagesLists } from './contract/lists.ts'
import { tellsOfChanges } from './contract/changes.ts'
import { keepsPipelineMembers } from './contract/pipeline-members.ts'
import { knowsOverdue } from './contract/overdue.ts'
import { replacesMeetings } from './contract/same-meeting.ts'
import { clearsSamples } from './contract/samples.ts'
import { searches } from './contract/search.ts'
import { keepsSources } from './contract/sources.ts'
import { all, answers, chefforum, february, freshStores, january, march } from './contract/common.ts'
import type { Kind } from './contract/common.ts'

/** What every store promises, told once and held against each of them. */
export function storeContract(kind: Kind): void {
  describe(`store: ${kind.name}`, () => {
    const fresh = freshStores(kind)
    keepsDocuments(fresh)
    replacesMeetings(fresh)
    answersAsOf(fresh)
    knowsOverdue(fresh)
    keepsClosedItems(fresh)
    pagesLists(fresh)
    tellsCases(fresh)
    searches(fresh)
    keepsWhatPeopleWrite(fresh)
    keepsCorrections(fresh)
    keepsAgendas(fresh)
    keepsPipelineMembers(fresh)
    countsForStatistics(fresh)
    clearsSamples(fresh)
    tellsOfChanges(fresh)
    keepsSources(fresh)
    tellsWhoDidWhat(fresh)

    test(
      'reading every document anew gives the same answers',
      fresh.withStore(async (store) => {
        const readings = [reading(march, chefforum), reading(january), reading(february)]
        for (const read of readings) await store.importDocument(request(read))
        const before = await answers(store, all('2025-04-01'))
        for (const read of readings) {
          const kept = await store.documentBySha256(read.source.sha256)
          await store.replaceReading(kept?.id ?? '', read)
        }
        expect(await answers(store, all('2025-04-01'))).toEqual(before)
      }),
    )
  })
}
