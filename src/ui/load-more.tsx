import { useEffect, useRef } from 'react'
import { Button } from './button.tsx'
import styles from './load-more.module.css'

/** Long before the end is in sight, so that nobody waits for it. */
const ahead = '1200px'

/** The end of a list that goes on: fetches more when it nears the window, and by a press. */
export const LoadMore = ({ label, busy, onMore }: { label: string; busy: boolean; onMore: () => void }) => {
  const end = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!end.current || busy) return undefined
    const observer = new IntersectionObserver(([seen]) => seen?.isIntersecting && onMore(), { rootMargin: ahead })
    observer.observe(end.current)
    return () => observer.disconnect()
  }, [busy, onMore])
  return (
    <div ref={end} className={`${styles.more} no-print`}>
      <Button look="quiet" idle={busy} onClick={onMore}>
        {label}
      </Button>
    </div>
  )
}
