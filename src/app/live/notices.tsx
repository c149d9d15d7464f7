import { ImportNotice } from './import-notice.tsx'
import { LiveNotice } from './live-notice.tsx'

/** What comes in its own time while the window is open: files on their way in, and news from the server. */
export const LiveNotices = () => (
  <>
    <ImportNotice />
    <LiveNotice />
  </>
)
