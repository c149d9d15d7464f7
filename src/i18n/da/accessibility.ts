/**
 * Tilgængelighedserklæring, in the form of the Commission's model (gennemførelsesafgørelse (EU) 2018/1523), which
 * bekendtgørelse nr. 904 af 22. august 2019 asks Danish authorities to follow.
 */
export const accessibility = {
  // Divided, where a phone must, between its two words.
  heading: 'Tilgængeligheds\u00aderklæring',
  fillIn: 'udfyldes af kommunen',
  authority: 'Kommunens navn',
  intro: (authority: string) =>
    `${authority} tilstræber at gøre sit websted tilgængeligt efter lov om tilgængelighed af offentlige organers websteder og mobilapplikationer (lov nr. 692 af 8. juni 2018).`,
  scope: (address: string) => `Erklæringen gælder for Sagsgang på ${address}.`,
  status: 'Overensstemmelsesstatus',
  statusText:
    'Webstedet er delvist i overensstemmelse med EN 301 549, som bygger på WCAG på niveau AA, fordi de dokumenter, der vises, ikke alle er det. Skærmbillederne selv er efterprøvet mod WCAG 2.2 AA, uden at der er fundet fejl.',
  content: 'Indhold, der ikke er tilgængeligt',
  notCompliant: 'Manglende overensstemmelse med loven',
  notCompliantItems: {
    pages:
      'Referater i PDF vises som billeder af deres sider, når man vælger »Side« ved kilden. De er gemt, som kommunen modtog dem, og mangler ofte overskrifter og læserækkefølge (WCAG 1.1.1, 1.3.1 og 1.3.2). Vælg i stedet »Tekst«: den samme kilde som tekst, med de samme ord markeret.',
    attachments:
      'Bilag nævnes ved navn, men vises ikke. De findes hos kommunen, som kan gøre dem tilgængelige efter ønske.',
  },
  burden: 'Uforholdsmæssigt stor byrde',
  burdenText: 'Undtagelsen er ikke brugt.',
  outOfScope: 'Indhold, der ikke er omfattet af loven',
  outOfScopeText:
    'Dokumenter i kontorformater, der er offentliggjort før den 23. september 2018 og ikke indgår i en aktiv sagsbehandling.',
  preparation: 'Udarbejdelse af erklæringen',
  preparationText: (date: string) => `Erklæringen er udarbejdet den ${date} på grundlag af en selvevaluering:`,
  methods: {
    automatic: 'Alle skærmbilleder er afprøvet automatisk med axe-core, i lys og mørk visning og på skærm og telefon.',
    keyboard: 'Hovedopgaverne er gennemført med tastatur alene.',
    zoom: 'Alle skærmbilleder er set ved 200 % forstørrelse og i 320 punkters bredde, uden at noget skal rulles sidelæns, bortset fra brede tabeller og tidslinjer i deres egen ramme.',
    contrast: 'Farvernes kontrast er regnet ud for tekst og tegn, i lys og mørk visning.',
  },
  reviewed: 'Erklæringen gennemgås mindst én gang om året, og når webstedet ændres væsentligt.',
  feedback: 'Henvendelser om tilgængelighed',
  feedbackText:
    'Skriv eller ring, hvis noget ikke er tilgængeligt for dig, eller hvis du har brug for indholdet på en anden måde.',
  email: 'E-mail',
  phone: 'Telefon',
  enforcement: 'Håndhævelse',
  enforcementText:
    'Digitaliseringsstyrelsen fører tilsyn med loven. Svarer kommunen ikke, eller er du ikke tilfreds med svaret, kan du henvende dig til Digitaliseringsstyrelsen.',
  enforcementLink: 'Digitaliseringsstyrelsen om webtilgængelighed',
  operator: 'Til kommunen',
  operatorText:
    'Den formelle erklæring afgives i Digitaliseringsstyrelsens WAS-Tool. Brug denne tekst som grundlag, og udfyld de markerede felter dér.',
}
