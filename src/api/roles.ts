/** What people may do; each role includes the ones before it. */
export const roles = ['reader', 'director', 'secretariat', 'admin'] as const
export type Role = (typeof roles)[number]

/** Whether someone with a role may do what another is needed for. */
export const holds = (role: Role, needed: Role): boolean => roles.indexOf(role) >= roles.indexOf(needed)
