/** The few signs the app uses, drawn on a grid of 20; each stands beside words or in a named button. */
const paths = {
  search: 'M9 3.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11M13.2 13.2L17 17',
  close: 'M5 5l10 10M15 5L5 15',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  down: 'M5 7.5l5 5l5-5',
  up: 'M5 12.5l5-5l5 5',
  right: 'M7.5 5l5 5l-5 5',
  left: 'M12.5 5l-5 5l5 5',
  check: 'M4 10.5l4 4l8-9',
  alert: 'M10 3L18 16.5H2zM10 8v4M10 14.2v.3',
  calendar: 'M3.5 5h13v12h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5',
  source: 'M5 2.5h7l3 3v12H5zM7.5 9h5M7.5 12h5',
  offline: 'M3 3l14 14M2.5 8a11 11 0 0 1 4-2.6M17.5 8a11 11 0 0 0-7-3.2M5.5 11a7 7 0 0 1 3-1.8M10 15.5v.2',
  grip: 'M7.5 4.5v.01M12.5 4.5v.01M7.5 10v.01M12.5 10v.01M7.5 15.5v.01M12.5 15.5v.01',
  overview: 'M3 3h6v6H3zM11.5 3H17v6h-5.5zM3 11.5h6V17H3zM11.5 11.5H17V17h-5.5z',
  postponed: 'M10 2.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 0 1 0-15M10 6v4.3l3 1.7',
  pipeline: 'M3 16.5h3.5v-4H3zM8.25 16.5h3.5V8h-3.5zM13.5 16.5H17v-13h-3.5z',
  followUps: 'M3 5.5l1.5 1.5L7 4.5M9.5 6H17M3 13.5l1.5 1.5L7 12.5M9.5 14H17',
} as const
export type IconName = keyof typeof paths

export const Icon = ({ name, size = 18 }: { name: IconName; size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path
      d={paths[name]}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
)
