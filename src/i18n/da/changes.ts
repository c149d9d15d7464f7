/** What is said of a change that was taken, or was not. */
export const changes = {
  /** Why a change was not taken. */
  why: {
    offline: 'Der er ingen forbindelse til serveren. Prøv igen, når den er tilbage.',
    'not-found': 'Det findes ikke længere.',
    forbidden: 'Det har du ikke adgang til.',
    refused: 'Det kan ikke gemmes, som det er skrevet.',
    stale: 'En anden nåede at ændre det først.',
    server: 'Noget gik galt på serveren. Prøv igen om lidt.',
  },
  membership: {
    on: (title: string) => `»${title}« er sat på tavlen.`,
    off: (title: string) => `»${title}« er taget af tavlen.`,
    failed: (title: string) => `»${title}« kunne ikke flyttes. Prøv igen.`,
    overtaken: (title: string) => `En anden har flyttet »${title}« imens. Intet er ændret; se, hvor sagen står nu.`,
    undo: 'Fortryd',
    undone: (title: string) => `»${title}« står igen, som før.`,
    put: 'Sæt på tavlen',
    take: 'Tag af tavlen',
  },
}
