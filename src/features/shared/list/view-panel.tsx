import { useState } from 'react'
import { useLocation, useSearchParams } from 'react-router'
import { useListsText } from '#src/i18n/rooms/lists.ts'
import { Button } from '#src/ui/button.tsx'
import { Field } from '#src/ui/field.tsx'
import { Icon } from '#src/ui/icon.tsx'
import { useClosePopover } from '#src/ui/popover.tsx'
import { useToast } from '#src/ui/toast.tsx'
import { AppLink } from '../app-link.tsx'
import { keep, kept } from './kept.ts'
import styles from './list.module.css'
import { isViews, viewOf, withView, type SavedView } from './views.ts'

/** What the menu of views holds: go to one, save what one sees as another, take one away. */
export const ViewPanel = ({ list }: { list: string }) => {
  const lists = useListsText()
  const say = useToast()
  const { pathname } = useLocation()
  const [search] = useSearchParams()
  const close = useClosePopover()
  const key = `views.${list}`
  const [views, setViews] = useState<readonly SavedView[]>(() => {
    const before = kept(key)
    return isViews(before) ? before : []
  })
  const change = (to: readonly SavedView[]) => {
    keep(key, to)
    setViews(to)
  }
  const save = (form: HTMLFormElement) => {
    const name = new FormData(form).get('name')
    if (typeof name !== 'string' || name.trim() === '') return
    change(withView(views, { name: name.trim(), search: viewOf(search) }))
    form.reset()
    say(lists.saved(name.trim()))
  }
  return (
    <div className={styles.menu}>
      {views.length === 0 ? (
        <p className="muted">{lists.noViews}</p>
      ) : (
        <ul>
          {views.map(({ name, search: to }) => (
            <li key={name} className={styles.view}>
              <AppLink to={to === '' ? pathname : `${pathname}?${to}`} className="link" onClick={close}>
                {name}
              </AppLink>
              <Button
                look="quiet"
                aria-label={lists.forget(name)}
                onClick={() => change(views.filter((view) => view.name !== name))}
              >
                <Icon name="close" size={14} />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form
        className={styles.name}
        onSubmit={(event) => {
          event.preventDefault()
          save(event.currentTarget)
        }}
      >
        <Field label={lists.viewName}>
          <input name="name" required maxLength={60} autoComplete="off" />
        </Field>
        <Button type="submit">{lists.save}</Button>
      </form>
      <small className="muted">{lists.viewsHelp}</small>
    </div>
  )
}
