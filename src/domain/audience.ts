/** For whom a view is derived: `all`, or `open` – as if the closed parts had never been written. */
export type Audience = 'all' | 'open'
