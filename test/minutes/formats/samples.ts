/** Invented answers of FirstAgenda, in the shapes of `firstagenda-api.md`. */

const zeroGuid = '00000000-0000-0000-0000-000000000000'

export interface AnswerItem {
  Number: string
  Punktnummer?: string
  Navn: string
  SagsNummer: string | null
  IsOpen: boolean
  Felter: { Navn: string | null; Html: string | null; DocumentId: string }[]
  Bilag: { Navn: string; Order: number }[]
}

export function answerItem(overrides: Partial<AnswerItem> & { html?: string | null } = {}): AnswerItem {
  const { html = '<div><h3>Beslutning</h3><span>Godkendt.</span></div>', ...fields } = overrides
  return {
    Number: '1',
    Navn: 'Cykelsti langs Strandvejen',
    SagsNummer: '24/1001',
    IsOpen: false,
    Felter: [{ Navn: '', Html: html, DocumentId: html === null ? 'a3c1d6e2-0000-4000-8000-000000000001' : zeroGuid }],
    Bilag: [],
    ...fields,
  }
}

export function answer(items: AnswerItem[] = [answerItem()], meeting: Record<string, unknown> = {}) {
  return {
    Id: '7b1f2c7e-1111-4222-8333-444455556666',
    Udvalg: { Id: zeroGuid, Navn: 'Klima- og Teknikudvalget' },
    Moede: {
      Id: zeroGuid,
      Dato: '2025-03-11T16:30:00+01:00',
      Sted: 'Mødelokale Havnen',
      Navn: 'Referat',
      Moededeltagere: [
        { Name: 'Anne Holm', Absent: false, ParticipationCancelled: false },
        { Name: 'Bo Lind (Stedfortræder for Carl Dam, Fjordlisten)', Absent: false, ParticipationCancelled: false },
        { Name: 'Dorte Krag', Absent: true, ParticipationCancelled: false },
      ],
      ...meeting,
    },
    TillaegsDagsorden: false,
    Dagsordenpunkter: items,
  }
}

/** A case as FirstAgenda's editors leave it: headings in spans, word-processor markup, titles and images in the middle. */
export const messyHtml = `<div><div id='sagsfremstillingContainer'>
<div><h3>Beslutning</h3>
<span>1. Godkendt.<br>2. Udsat til mødet i maj.<br><br>Frav&aelig;rende: Dorte Krag</span></div>
<h3>Fremstilling</h3>
<span class='ukendt'><div><h3>Sagsprocedure</h3><div>Klima- og Teknikudvalget.</div>
<h3><b>I</b>ndstilling</h3><title>Notat</title><p>Centeret indstiller, at</p><ol><li>vejen åbnes</li><li>resten <del>droppes</del> venter</li></ol>
<p class="MsoNormal"><span><span><h4>Økonomiske konsekvenser</h4></span></span></p>
<img src="data:image/png;base64,AAAA"><table><tr><td>År</td><td>Beløb</td></tr><tr><td>2025</td><td>1,2 mio.</td></tr></table>
<p>Der er afsat midler pr. m<sup>2</sup>.</p><ul><li>Stien</li><li>Broen</li></ul></div></span>
<h3>Sagens forløb</h3>
<span class='sagsforloeb'><u>04-02-2025 Klima- og Teknikudvalget</u><br>Udsat.<br></span>
</div></div>`
