/** Lists taken out as files, and followed from elsewhere. */
export const exports = {
  excel: 'Excel-fil',
  csv: 'CSV-fil',
  fileHelp: 'Hele listen med de filtre, du har valgt.',
  fetching: 'Henter filen …',
  failed: 'Filen kunne ikke hentes. Prøv igen.',
  onTheWay: 'Sager på vej (Word)',
  onTheWayHelp: 'Alt, der er på vej, sendt videre eller vedtaget i år, som dokument til mødet.',
  subscribe: 'Abonnér',
  atomHelp: 'Sæt adressen ind i Outlook eller en feedlæser, så kommer nye udskydelser af sig selv.',
  icsHelp: 'Sæt adressen ind i Outlook eller en anden kalender, så følger møderne med.',
  address: 'Adresse',
  copy: 'Kopiér adressen',
  copied: 'Adressen er kopieret.',
}
