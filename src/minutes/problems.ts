import type { Problem, Where } from '#src/domain/meeting.ts'

/** What can be wrong with a document, by stable code, in the words a secretary reads. None holds content. */
const messages = {
  'empty-file': 'Filen er tom.',
  'not-minutes': 'Filen ligner ikke et referat eller en dagsorden: der blev ikke fundet både et møde og dets punkter.',
  'no-items': 'Mødet har ingen punkter.',
  'unsupported-format':
    'Filtypen kan ikke læses. Brug PDF, ren tekst eller et møde gemt fra FirstAgenda (JSON eller HTML).',
  'too-large': 'Filen er for stor til at blive læst.',
  'too-slow': 'Det tog for lang tid at læse filen. Er den delt op i flere møder, så prøv med ét ad gangen.',
  'damaged-pdf': 'PDF-filen er beskadiget eller ikke hentet helt. Hent den igen.',
  'damaged-pages': 'Dele af PDF-filen er beskadiget, så referatet ville mangle noget. Hent filen igen.',
  'encrypted-pdf': 'PDF-filen er beskyttet med adgangskode. Gem den uden adgangskode, og prøv igen.',
  'scanned-pdf': 'PDF-filen indeholder kun billeder af sider, ingen tekst. Find udgaven med tekst.',
  'damaged-json': 'JSON-filen er beskadiget eller ikke hentet helt. Hent den igen.',
  'section-not-fetched': 'Punktets tekst ligger i en PDF for sig, som ikke er hentet eller ikke kan læses.',
  unreadable: 'Filen kunne ikke læses på grund af en uventet fejl.',
} as const
export type ProblemCode = keyof typeof messages

/** An error: the document, or a meeting in it, could not be read. */
export function failure(code: ProblemCode): Problem {
  return { severity: 'error', code, message: messages[code], where: null }
}

/** A warning about one place in what was read. */
export function warning(code: ProblemCode, where: Where | null): Problem {
  return { severity: 'warning', code, message: messages[code], where }
}

/** The source no longer has a field the reader needs; only the field's name is told. */
export function sourceChanged(field: string): Problem {
  const message = `Kilden har ændret form: feltet ${field} mangler eller har fået et andet indhold.`
  return { severity: 'error', code: 'source-changed', message, where: null }
}
