import type { SearchHitAnswer } from '#src/api/schemas/search.ts'
import { useMay } from '#src/features/shared/me.ts'
import { paths } from '#src/features/shared/paths.ts'
import { useAsOf, useGoTo, useSetAsOf } from '#src/features/shared/use-as-of.ts'
import { useFormat, useLanguage, useText } from '#src/i18n/language.tsx'
import { usePaletteText } from '#src/i18n/rooms/palette.ts'
import { copyText } from '#src/ui/copy.ts'
import { MarkedWords, unmarked } from '#src/ui/marked-words.tsx'
import { useToast } from '#src/ui/toast.tsx'
import { rememberTheme, themes } from '../theme.ts'
import { menu } from '../nav-links.tsx'
import type { NavName } from '../routes.tsx'
import { isNamed, type Choice } from './choice.ts'
import styles from './palette.module.css'
import { asked } from './use-hits.ts'

/** Everything that can be chosen by what is typed: what the server found, the screens, and what can be done. */
export const useChoices = (typed: string, hits: readonly SearchHitAnswer[]): Choice[] => {
  const q = asked(typed)
  const screens = useScreens()
  const actions = useActions()
  const found = useFound(q, hits)
  const named = [...screens, ...actions].flatMap(({ also, ...choice }) => {
    if (q === '' || isNamed(choice.label, q)) return [choice]
    // Its other words tell why it is there.
    return also !== undefined && isNamed(`${choice.label} ${also}`, q) ? [{ ...choice, note: also }] : []
  })
  return [...found, ...named]
}

interface Command extends Choice {
  label: string
  /** What else people may call it, or look for there. */
  also?: string | undefined
}

const useScreens = (): Command[] => {
  const { shell } = useText()
  const palette = usePaletteText()
  const goTo = useGoTo()
  const [mayReview, mayReadLog] = [useMay('secretariat'), useMay('director')]
  const others = [
    ...(mayReview ? [{ name: palette.review, path: paths.review(), also: palette.also.review }] : []),
    ...(mayReadLog ? [{ name: shell.nav.log, path: paths.log(), also: palette.also.log }] : []),
    { name: shell.nav.accessibility, path: paths.accessibility, also: undefined },
  ]
  const also: Partial<Record<NavName, string>> = palette.also.nav
  const inMenu = menu.map(({ nav, path }) => ({ name: shell.nav[nav], path, also: also[nav] }))
  return [...inMenu, ...others].map(({ name, path, also: words }) => ({
    id: `screen ${path}`,
    group: 'screens',
    label: name,
    also: words,
    run: () => void goTo(path),
  }))
}

const action = (id: string, label: string, run: () => void, also?: string): Command => ({
  id,
  group: 'actions',
  label,
  also,
  run,
})

const useActions = (): Command[] => {
  const { common, shell } = useText()
  const palette = usePaletteText()
  const { language, speak } = useLanguage()
  const { asOf } = useAsOf()
  const goTo = useGoTo()
  const mayAdd = useMay('secretariat')
  const setAsOf = useSetAsOf()
  const say = useToast()
  const copyLink = async () => say((await copyText(location.href)) ? palette.linkCopied : common.notCopied)
  const otherLanguage = () => speak(language === 'da' ? 'en' : 'da').catch(() => say(common.error.title))
  return [
    ...(asOf === null ? [] : [action('today', palette.toToday, () => setAsOf(null))]),
    ...(mayAdd && asOf === null
      ? [action('new follow-up', palette.newFollowUp, () => void goTo(paths.followUps({ ny: 'ja' })))]
      : []),
    action('copy', palette.copyLink, () => void copyLink(), palette.also.copyLink),
    // When the palette is gone, or it would be on the paper.
    action('print', palette.print, () => requestAnimationFrame(() => print()), palette.also.print),
    ...themes.map((theme) =>
      action(`look ${theme}`, palette.look(shell.themes[theme]), () => rememberTheme(theme), palette.also.look),
    ),
    action('speak', palette.speak, () => void otherLanguage(), palette.also.speak),
  ]
}

const useFound = (q: string, hits: readonly SearchHitAnswer[]): Choice[] => {
  const { common } = useText()
  const palette = usePaletteText()
  const format = useFormat()
  const goTo = useGoTo()
  if (hits.length === 0) return []
  const choices = Object.entries(hits).map(([at, hit]): Choice => {
    const { type, title, excerpt, meetingId, itemNumber, body, date } = hit
    const place = [body, date && format.shortDate(date), type === 'item' && itemNumber && common.item(itemNumber)]
    // Where the words stand in the name itself, the name is shown with them marked, and not once more without.
    const isName = type === 'case' || type === 'meeting' || unmarked(excerpt).endsWith(title)
    const to = pathOf(hit)
    return {
      id: `hit ${at} ${type} ${meetingId ?? ''} ${itemNumber ?? ''} ${hit.case?.id ?? ''}`,
      group: type,
      label: isName ? <MarkedWords text={excerpt} /> : title,
      note: (
        <>
          {type !== 'meeting' && <span className={styles.place}>{place.filter(Boolean).join(' · ')}</span>}
          {!isName && <MarkedWords text={excerpt} />}
        </>
      ),
      run: () => void goTo(to),
    }
  })
  const lastCase = choices.findLastIndex(({ group }) => group === 'case')
  const all: Choice = {
    id: 'all cases',
    group: 'case',
    label: palette.allCases(q),
    beside: true,
    run: () => void goTo(paths.casesWith({ q })),
  }
  return lastCase === -1 ? choices : choices.toSpliced(lastCase + 1, 0, all)
}

const pathOf = ({ type, case: ref, meetingId, itemNumber }: SearchHitAnswer): string =>
  type === 'case' && ref
    ? paths.case(ref.id)
    : meetingId === null
      ? paths.meetings
      : paths.meeting(meetingId, { item: itemNumber })
