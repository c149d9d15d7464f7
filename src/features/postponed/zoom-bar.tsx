import { usePostponedText } from '#src/i18n/rooms/postponed.ts'
import { Button, buttonClass } from '#src/ui/button.tsx'
import { Icon } from '#src/ui/icon.tsx'
import { Segmented } from '#src/ui/segmented.tsx'
import type { Stretch } from './scale.ts'
import { levelOf } from './stretch.ts'
import styles from './timeline.module.css'
import type { TimeMoves } from './use-stretch.ts'

/** How much time is in sight, and which: what dragging and the wheel do, by buttons. */
export const ZoomBar = ({ stretch, whole, moves }: { stretch: Stretch; whole: Stretch; moves: TimeMoves }) => {
  const { zoom } = usePostponedText()
  const level = levelOf(stretch, whole)
  const all = level === 'fit'
  return (
    <div className={`${styles.zoom} no-print`}>
      <p className={styles.keys}>{zoom.help}</p>
      <Button aria-label={zoom.earlier} disabled={all || stretch.from <= whole.from} onClick={() => moves.panBy(-0.5)}>
        <Icon name="left" size={16} />
      </Button>
      <Button aria-label={zoom.later} disabled={all || stretch.to >= whole.to} onClick={() => moves.panBy(0.5)}>
        <Icon name="right" size={16} />
      </Button>
      <Segmented
        label={zoom.label}
        value={level ?? 'other'}
        options={[
          ['month', zoom.month],
          ['quarter', zoom.quarter],
          ['year', zoom.year],
          ['fit', zoom.fit],
        ]}
        onChange={(to) => to !== 'other' && moves.level(to)}
      />
      <Button
        className={`${buttonClass()} ${styles.step}`}
        aria-label={zoom.out}
        disabled={all}
        onClick={() => moves.zoom(1.5)}
      >
        −
      </Button>
      <Button className={`${buttonClass()} ${styles.step}`} aria-label={zoom.in} onClick={() => moves.zoom(1 / 1.5)}>
        +
      </Button>
    </div>
  )
}
