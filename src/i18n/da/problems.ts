/** What can be wrong with a document, by the reader's codes, in the words a secretary reads: the reader says them too. */
export const problems = {
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
  'source-changed': 'Kilden har ændret form, så den ikke kan læses.',
  'decision-unclear': 'Der står en beslutning, men læseren kan ikke afgøre udfaldet.',
  'decision-unsure': 'Læseren er usikker på udfaldet af en beslutning.',
  'weekday-mismatch': 'Ugedagen passer ikke til datoen. Datoen er brugt.',
}
