import type { RefObject } from 'react'
import { slug } from '#src/domain/body.ts'
import { useAsOf } from '#src/features/shared/use-as-of.ts'
import { useAnalyticsText } from '#src/i18n/rooms/analytics.ts'
import { Button } from '#src/ui/button.tsx'
import { Menu } from '#src/ui/menu.tsx'
import { useClosePopover } from '#src/ui/popover.tsx'
import { useToast } from '#src/ui/toast.tsx'
import type { Chart } from './chart.ts'
import styles from './analytics.module.css'

interface Props {
  chart: Chart
  /** Where it is drawn; null while it is read as a table. */
  drawn: RefObject<HTMLElement | null> | null
}

/** A chart to take along: its numbers, and its picture while it is drawn. */
export const SaveMenu = (props: Props) => {
  const analytics = useAnalyticsText()
  return (
    <Menu word={analytics.save} label={analytics.saveMenu(props.chart.question)} look="quiet">
      <Choices {...props} />
    </Menu>
  )
}

const Choices = ({ chart, drawn }: Props) => {
  const analytics = useAnalyticsText()
  const { day } = useAsOf()
  const say = useToast()
  const close = useClosePopover()
  const name = `${slug(chart.question)}-${day}`
  const save = async (kind: 'image' | 'numbers') => {
    close()
    try {
      const { saveImage, saveNumbers } = await import('./save-chart.ts')
      const svg = drawn?.current?.querySelector('svg')
      if (kind === 'numbers') await saveNumbers(chart, name)
      else if (svg) await saveImage(chart, svg, name)
    } catch {
      say(analytics.saveFailed)
    }
  }
  return (
    <div className={styles.choices}>
      {drawn && chart.rows.length > 0 && (
        <Button look="quiet" onClick={() => void save('image')}>
          {analytics.png}
        </Button>
      )}
      <Button look="quiet" onClick={() => void save('numbers')}>
        {analytics.csv}
      </Button>
    </div>
  )
}
