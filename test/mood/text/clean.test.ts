import { describe, expect, it } from 'vitest'
import { cleanText } from '../../../utils/mood/text/clean.ts'

/** The words that are left, sentence by sentence. */
function left(body: string, format: 'text' | 'html' | 'wiki' = 'text'): string[] {
  const clean = cleanText(body, format)
  const said: string[] = clean.sentences.map(() => '')
  for (const { sentence, from, to } of clean.pieces) {
    said[sentence] = `${said[sentence]} ${clean.text.slice(from, to)}`.trim()
  }
  return said
}

describe('quoted mail', () => {
  it.each([
    ['On Tue, 4 Mar 2025 at 10:12, Jane Doe <jane@desk.example> wrote:'],
    ['Op di 4 mrt 2025 om 10:12 schreef Jan Jansen <jan@desk.example>:'],
    ['Am Di., 4. März 2025 um 10:12 Uhr schrieb Anna Muster <anna@desk.example>:'],
    ['ti 4. maalisk. 2025 klo 10.12 Maija Meikäläinen <maija@desk.example> kirjoitti:'],
  ])('ends at "%s"', (attribution) => {
    expect(left(`It still fails.\n\n${attribution}\n> Please restart.\n> Regards`)).toEqual([
      'It still fails.',
    ])
  })

  it('takes an attribution that is broken over two lines', () => {
    expect(
      left('Works now.\n\nOn Tue, 4 Mar 2025, Jane Doe\n<jane@desk.example> wrote:\n> Please restart.'),
    ).toEqual(['Works now.'])
  })

  it('keeps answers between quoted lines', () => {
    expect(left('> Which version?\nVersion 12.\n> Since when?\nSince Monday.')).toEqual([
      'Version 12.',
      'Since Monday.',
    ])
  })

  it.each([
    ['From: Desk\nSent: Monday 3 March 2025 09:14\nTo: Me\nSubject: RE: printer'],
    ['Van: Servicedesk\nVerzonden: maandag 3 maart 2025 09:14\nAan: Ik\nOnderwerp: RE: printer'],
    ['Von: Helpdesk\nGesendet: Montag, 3. März 2025 09:14\nAn: Ich\nBetreff: AW: Drucker'],
    ['Lähettäjä: Tuki\nLähetetty: ma 3.3.2025 9.14\nVastaanottaja: Minä\nAihe: VS: tulostin'],
    ['-----Original Message-----\nFrom: Desk'],
    ['-----Oorspronkelijk bericht-----\nVan: Desk'],
    ['-----Ursprüngliche Nachricht-----\nVon: Desk'],
    ['-----Alkuperäinen viesti-----\nLähettäjä: Tuki'],
    ['---------- Forwarded message ---------\nFrom: Desk'],
    ['---------- Doorgestuurd bericht ---------\nVan: Desk'],
  ])('ends at the header %#', (header) => {
    expect(left(`My own words.\n\n${header}\n\nSomebody else was angry!`)).toEqual(['My own words.'])
  })

  it('reads what stands under headers when nothing stands above them', () => {
    expect(left('From: K. Moss\nSent: 8 April 09:14\nTo: Desk\n\nI want a call by noon.')).toEqual([
      'I want a call by noon.',
    ])
  })
})

describe('signatures', () => {
  it.each([
    ['-- \nA. Person\nFirm'],
    ['Met vriendelijke groet,\nAnneke Verbruggen\nKantoor Ten Hove'],
    ['Mvg,\nJan'],
    ['Kind regards\nDawn Pratt\nOffice Manager'],
    ['Mit freundlichen Grüßen\nR. Hallstein\nSteuerkanzlei'],
    ['MfG Huber'],
    ['Ystävällisin terveisin\nPetri Virtanen\nHankinta'],
    ['Terv. Maija'],
    ['Sent from my iPhone'],
    ['Verzonden vanaf mijn iPhone'],
    ['Lähetetty iPhonesta'],
    ['Von meinem iPhone gesendet'],
    ['Get Outlook for iOS'],
    ['Outlook voor Android downloaden'],
  ])('are taken away: %j', (signature) => {
    expect(left(`The printer is broken.\n\n${signature}`)).toEqual(['The printer is broken.'])
  })

  it('are taken away at the end of a line too', () => {
    expect(left('It works now. Kind regards, Dawn Pratt\nOffice Manager')).toEqual(['It works now.'])
  })

  it('end at a postscript', () => {
    expect(left('It works.\n\nRegards,\nDawn\n\nPS: thanks for staying late.')).toContain(
      'PS: thanks for staying late.',
    )
  })

  it.each([
    [
      'This email and any attachment is confidential and intended solely for the addressee. If you have received it in error please delete it.',
    ],
    [
      'Dit bericht is uitsluitend bestemd voor de geadresseerde. Indien u dit bericht ten onrechte ontvangt, verzoeken wij u het te vernietigen.',
    ],
    [
      'Diese E-Mail enthält vertrauliche Informationen und ist nur für den Empfänger bestimmt. Wenn Sie sie irrtümlich erhalten haben, löschen Sie sie.',
    ],
    [
      'Tämä viesti on luottamuksellinen ja tarkoitettu vain vastaanottajalleen. Jos olet saanut viestin erehdyksessä, poista se.',
    ],
  ])('disclaimers go: %j', (notice) => {
    expect(left(`All fine here.\n\n${notice}`)).toEqual(['All fine here.'])
  })

  it('leave a message that is nothing but a greeting', () => {
    expect(left('Hallo??')).toEqual(['Hallo??'])
  })
})

describe('what no person wrote', () => {
  it('logs, traces and code are taken away', () => {
    const body = [
      'See this:',
      '2025-03-11 07:58:02 [ERR] terrible failure',
      'TypeError: Cannot read properties of undefined',
      '    at refund (/app/refund.js:41:22)',
      '```',
      'this is awful();',
      '```',
      'It started today.',
    ].join('\n')
    expect(left(body)).toEqual(['See this:', 'It started today.'])
  })

  it('addresses, ids and paths are taken out of a sentence', () => {
    expect(
      left('Ticket INC-12345 on https://desk.example/t/1 fails for a@b.example in C:\\Temp\\x.')[0],
    ).toBe('Ticket on fails for in')
  })

  it('words that look like log levels stay prose', () => {
    expect(left('Warning light on')).toEqual(['Warning light on'])
    expect(left('error rate back to zero')).toEqual(['error rate back to zero'])
  })

  it('quoted error texts go, scare quotes stay', () => {
    expect(left('It says "account disabled, contact your administrator" again.')[0]).not.toContain('disabled')
    expect(left('Your "service" is great.')[0]).toContain('service')
  })

  it.each([
    ['Automatic reply: away'],
    ['Automatisch antwoord: afwezig'],
    ['Automaattinen vastaus: lomalla'],
    ['Abwesenheitsnotiz: Urlaub'],
    ['I am currently out of the office until Monday.'],
  ])('an automatic reply has no words: %s', (body) => {
    expect(cleanText(body).automatic).toBe(true)
    expect(cleanText(body).pieces).toEqual([])
  })
})

describe('html', () => {
  it('becomes text with blocks as lines', () => {
    expect(left('<div>Hello&nbsp;there,</div><p>it&#39;s <b>broken</b> &amp; slow.</p>', 'html')).toEqual([
      "it's broken & slow.",
    ])
  })

  it.each([
    ['<blockquote>old</blockquote>'],
    ['<div class="gmail_quote"><div>old</div></div>'],
    ['<div id="divRplyFwdMsg">From: x</div><div>old</div>'],
    ['<pre>old log</pre>'],
    ['<style>p { old: 1 }</style><script>old()</script>'],
  ])('leaves %j out', (old) => {
    expect(left(`<p>New words.</p>${old}`, 'html')).toEqual(['New words.'])
  })

  it('tells where each sentence stood', () => {
    const html = '<p>Fine.</p><p>It is <i>still</i> down.</p>'
    const clean = cleanText(html, 'html')
    const second = clean.sentences[1]
    expect(second && clean.text.slice(second.from, second.to)).toBe('It is still down.')
    expect(html.slice(clean.original(second?.from ?? 0)).startsWith('It is')).toBe(true)
  })
})

describe('wiki text', () => {
  it('loses quotes, code, mentions and images', () => {
    const body =
      '{quote}old words{quote}\nHi [~ann], it fails !shot.png|thumbnail! with {{E_FAIL}}.\n{code:java}\nx();\n{code}\nbq. older\nStill down.'
    expect(left(body, 'wiki').join(' ')).toBe('Hi , it fails with Still down.')
  })
})

describe('sentences', () => {
  it('do not end at short forms, dates and numbers', () => {
    expect(left('Am 3. März war z.B. Version 2.4 weg. Jetzt geht es.')).toEqual([
      'Am 3. März war z.B. Version 2.4 weg.',
      'Jetzt geht es.',
    ])
  })

  it('keep their places in the text as it was given', () => {
    const body = 'First one.  Second 😀 one!\n\n> quoted'
    const clean = cleanText(body)
    expect(clean.sentences.map(({ from, to }) => body.slice(from, to))).toEqual([
      'First one.',
      'Second 😀 one!',
    ])
  })
})
