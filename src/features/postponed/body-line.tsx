import { BodyHeading } from './body-heading.tsx'
import type { Scale } from './scale.ts'
import styles from './timeline.module.css'

/** A body over the lanes of what waits there, with its meetings along the months. */
export const BodyLine = ({ body, ticks, scale }: { body: string; ticks: string; scale: Scale }) => (
  <>
    <h2>
      <BodyHeading body={body} />
    </h2>
    <div className={styles.headingTrack} data-track>
      <svg
        width={scale.width}
        height="30"
        viewBox={`0 16 ${scale.width} 30`}
        className={styles.moving}
        data-moving
        aria-hidden="true"
      >
        <path d={ticks} className={styles.meetings} />
      </svg>
    </div>
  </>
)
