/** Why the reader doubts a decision it has read, in the words a secretary reads: the reader says them too. */
export const doubts = {
  unclear: 'Der står en beslutning, men læseren kan ikke afgøre udfaldet.',
  contested: 'Beslutningen peger på mere end ét udfald.',
  weak: 'Udfaldet står ikke med rene ord.',
  pointUnclear: 'Mindst ét punkt har ingen tydelig afgørelse.',
  refusal: 'Indstillingen er et afslag; godkendt betyder her, at der gives afslag.',
  several: 'Der står flere beslutninger under punktet, og intet siger, hvilken der er dette mødes.',
} as const

export type Doubt = (typeof doubts)[keyof typeof doubts]
