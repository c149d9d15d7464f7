import { describe, expect, it } from 'vitest'
import { interpret } from '#src/minutes/grammar/interpret.ts'
import { outlineOf, type ItemText } from './outline-of.ts'

const followUpsOf = (item: ItemText) => {
  const { source, outline } = outlineOf([item])
  const found = interpret(source, outline).meeting.items[0]?.followUps ?? []
  return found.map((followUp) => ({ ...followUp, words: source.text.slice(followUp.where.start, followUp.where.end) }))
}
const asked = (decision: string) => followUpsOf({ sections: [['Beslutning', decision]] })

describe('what a body asks for', () => {
  it.each([
    'Udvalget ønsker en sag om skolevejene.',
    'Udvalget ønsker en orientering om havnen på et kommende møde.',
    'Direktionen ønsker en status i efteråret.',
    'Udvalget ønsker, at mulighederne for en sti undersøges.',
    'Udvalget ønsker at få forelagt et notat om taksterne.',
    'Udvalget anmoder om en redegørelse for sagsbehandlingstiden.',
    'Udvalget beder administrationen undersøge, om broen kan flyttes.',
    'Chefforum bad om en evaluering af forsøget.',
    'Økonomien ønskes belyst.',
    'Der fremlægges en ny sag på næste møde.',
    'Der forelægges en sag om parkering.',
    'Administrationen undersøger muligheden for et lyskryds.',
    'Administrationen vender tilbage med et forslag.',
    'Forvaltningen udarbejder et notat om økonomien.',
    'Økonomiafdelingen følger op på tallene.',
    'Herudover skal administrationen fremlægge en plan for trafikken.',
    'Der udarbejdes et notat frem mod byrådsmødet.',
    'Det undersøges, om taget holder.',
    'Administrationen blev bedt om at se på taksterne.',
    'Centerchefen sørger for, at naboerne får besked.',
    'Forvaltningen kommer tilbage med en konkret sag.',
    'Borgmesteren tager emnet med til KKR.',
    'Udvalget ønskede oplyst, hvor mange der bruger stien.',
    'Der afholdes et borgermøde i maj.',
    'Emnet tages op igen i efteråret.',
    'Sagen bringes ind på Chefforum.',
    'Nærmere information følger.',
    'Formanden bemyndiges til at finde en dato for besøget.',
    'Sagen bedes tilbagesendt inden den 1. maj.',
  ])('%s', (sentence) => {
    const found = asked(`Taget til efterretning. ${sentence}`)
    expect(found.map(({ quote, words, askedBy }) => ({ quote, words, askedBy }))).toEqual([
      { quote: sentence, words: sentence, askedBy: 'body' },
    ])
  })

  it.each([
    'Godkendt, idet udvalget ønsker en status om et år.',
    'Anbefales med bemærkning om, at udvalget ønsker, at økonomien belyses inden byrådets behandling.',
    'Taget til efterretning med ønske om, at tallene uddybes.',
    'Sagen sendes tilbage til administrationen med henblik på at belyse økonomien.',
    'Sagen udsættes, idet udvalget ønsker yderligere oplysninger om støjen.',
    'Udvalget drøftede oplægget og ønsker en ny sag til efteråret.',
  ])('tied to the decision: %s', (decision) => expect(asked(decision).map(({ quote }) => quote)).toEqual([decision]))
})

describe('what asks nobody for anything', () => {
  it.each([
    'Godkendt.',
    'Taget til efterretning.',
    'Ikke godkendt, idet udvalget ønsker at fastholde lokalplanen.',
    'Godkendt. Udvalget ønsker ikke en ny sag om taksterne.',
    'Anbefales, at der udarbejdes en ny plan for havnen.',
    'Udvalget anbefaler, at der fremlægges en sag om havnen.',
    'Godkendt. Høringssvaret vedlægges referatet.',
    'Administrationen orienterede om, at det undersøges, om broen kan repareres.',
    'Godkendt. Udvalget takker for et godt samarbejde.',
    'Vedtaget.\n(F) ønsker en sag om taksterne.',
    'Godkendt, idet skolegården også skal fremstå grøn.',
    'Sagen sendes tilbage, da nye oplysninger er kommet til.',
    'Sagen udsættes til næste møde.',
    'Godkendt. Forvaltningen blev rost for arbejdet.',
    'Godkendt, at der afholdes et borgermøde i maj.',
    'Administrationen orienterede om:\n- at det undersøges, om broen kan repareres\n- at der udarbejdes en plan',
  ])('%s', (decision) => expect(asked(decision)).toEqual([]))

  it('the agenda asks for nothing: an item put on it is no task', () => {
    expect(
      followUpsOf({
        title: 'Godkendelse af dagsorden',
        sections: [['Beslutning', 'Godkendt med bemærkning om, at ny sag 9 optages på dagsordenen.']],
      }),
    ).toEqual([])
  })
})

describe('lists', () => {
  it('each delivery under a wish is one', () => {
    const found = asked('Godkendt. Udvalget ønsker\n- en sag om støj\n- at der afholdes et borgermøde')
    expect(found.map(({ quote }) => quote)).toEqual(['en sag om støj', 'at der afholdes et borgermøde'])
    expect(found[0]?.text).toContain('Udvalget ønsker')
  })
  it('mere subjects belong to the one wish', () => {
    const found = asked('Godkendt. Udvalget ønsker følgende belyst:\n- Hjemmepleje\n- Skolekantiner')
    expect(found.map(({ quote }) => quote)).toEqual(['Udvalget ønsker følgende belyst: - Hjemmepleje - Skolekantiner'])
  })
  it('two asks in one sentence are two', () => {
    expect(
      asked('Udvalget ønsker taksterne belyst, samt at der udarbejdes en oversigt over foreningerne.'),
    ).toHaveLength(2)
  })
})

describe('whom, to whom and when', () => {
  it.each([
    [
      'Udvalget ønsker, at administrationen undersøger støjen inden den 1. maj.',
      { responsible: 'administrationen', due: '2025-05-01' },
    ],
    ['Der fremlægges en ny sag på et kommende møde.', { targetBody: 'Teknisk Udvalg', due: 'et kommende møde' }],
    ['Udvalget ønsker en status i 2. kvartal.', { targetBody: 'Teknisk Udvalg', due: '2025-06-30' }],
    ['Sagen bringes ind på chefforum.', { targetBody: 'Chefforum', responsible: null, due: null }],
    ['Der forelægges en sag for Økonomiudvalget.', { targetBody: 'Økonomiudvalget' }],
    ['Der udarbejdes en plan, som fremlægges for Direktionen.', { targetBody: 'Direktionen', responsible: null }],
    ['Der udarbejdes et notat frem mod byrådsmødet.', { due: 'frem mod byrådsmødet' }],
    ['Udvalget ønsker en status hvert halve år.', { due: 'hvert halve år' }],
  ])('%s', (sentence, parts) => expect(asked(`Godkendt. ${sentence}`)[0]).toMatchObject(parts))
})

describe('outside the decision', () => {
  const notes =
    '- Status på havnen\n- Skoler: Evalueringen af forsøget bringes ind på Chefforum\n- Budgettet er afsluttet'

  it('notes under an item without a decision are the body’s', () => {
    const found = followUpsOf({ title: 'Øvrige sager', sections: [['Baggrund', notes]] })
    expect(found).toMatchObject([
      { quote: 'Skoler: Evalueringen af forsøget bringes ind på Chefforum', targetBody: 'Chefforum', askedBy: 'body' },
    ])
  })
  it('what the presentation plans is the author’s', () => {
    const found = followUpsOf({
      sections: [
        ['Sagsfremstilling', 'Broen er gammel. Administrationen vender tilbage med et forslag til efteråret.'],
        ['Beslutning', 'Godkendt.'],
      ],
    })
    expect(found).toMatchObject([{ askedBy: 'author', responsible: 'Administrationen' }])
  })
  it.each([
    'Broen blev undersøgt, og administrationen udarbejder planer hvert år.',
    'Udvalget besluttede i 2023, at der skulle fremlægges en ny sag.',
    'Borgerne ønsker en sag om støjen.',
  ])('the presentation promises nothing: %s', (text) => {
    expect(
      followUpsOf({
        sections: [
          ['Sagsfremstilling', text],
          ['Beslutning', 'Godkendt.'],
        ],
      }),
    ).toEqual([])
  })
  it('a Huskeliste is the body’s own open tasks', () => {
    const found = followUpsOf({
      title: 'Huskeliste',
      sections: [['Sagsfremstilling', '- Besøg på havnen\n- Notat om støj (udført)\n- Ny sag om parkering']],
    })
    expect(found.map(({ quote, askedBy }) => [quote, askedBy])).toEqual([
      ['Besøg på havnen', 'body'],
      ['Ny sag om parkering', 'body'],
    ])
  })
})
