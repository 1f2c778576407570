import { SEED, step } from '../model/hash.ts'
import { type Tokens, WORD } from '../model/tokens.ts'

/** Everyday little words of our four languages, to weigh against those of their neighbours. */
const OURS =
  'de het een en van ik je dat die niet is op te aan met voor er maar om dan zijn was nog ook als bij wij heb geen naar uit wat worden kan deze mijn meer al zo hij ze over ' +
  'ja on ei se että en oli ole hän mitä kun nyt niin mutta vain jos myös tai kuin jo sen olen minä tämä voi ovat joka kanssa mukaan ' +
  'der die und das ich nicht ist ein eine zu es mit auf für von dem den im auch sie wir aber noch bei wie oder sich nach hat bitte ihr wird kann uns habe ' +
  'the and to of a i in it is that you for on with this be have not are was at but my we so can if from your what do there all been has me when will'

/** Little words of languages that helpdesks near us see and the model does not know. */
const THEIRS =
  'och att det är inte jag som på för med den har av till om så men vi kan från ni var vad ska hej tack mycket när eller också här där ' +
  'jeg ikke på som har til og det er av vi kan fra hva vil være blir hvor mye takk hei mitt mine etter også når noen eller ' +
  'af at der ikke jeg hvad kunne meget tak efter også hvor når nogen fra blev være ' +
  'le la les et des une un que qui pas est dans pour sur avec vous nous je ne ce plus mais par au du mon votre bonjour merci depuis été sont cette ' +
  'el los las una que por con para no es en del se lo como más pero su mi está muy este esta gracias hola porque cuando ' +
  'il che di non per una sono con del della è ho mi ma come questo anche più grazie buongiorno quando perché nel alla ' +
  'que não uma para com os as por mais como foi mas está seu obrigado olá quando muito ao dos ' +
  'nie się jest na że do to jak ale co po tak za od czy przez już dziękuję proszę dzień dobry są tylko jestem ' +
  'se na je že to si jsem ale do za jak tak co být nebo když prosím děkuji dobrý jsou jako ' +
  'ja on ei see et ma ka aga mis kui oma siis tere palun aitäh või kas olen meie teie ' +
  'az és hogy nem egy van de ez meg csak mint már kérem köszönöm ' +
  'bir ve bu için ile da çok ne var ama gibi daha teşekkürler merhaba değil ' +
  'și în nu este care cu pe din mai la pentru sunt vă mulțumesc bună '

function hashes(words: string): Set<number> {
  const set = new Set<number>()
  for (const word of words.trim().split(/\s+/)) {
    let hash = SEED
    for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i))
    set.add(hash)
  }
  return set
}

const ours = hashes(OURS)
const theirs = hashes(THEIRS)

/** Texts shorter than this are too short to call foreign. */
const LONGER = 6

/** Letters of our four alphabets. */
function isLatin(unit: number): boolean {
  return unit < 0x250 || (unit >= 0x1e00 && unit <= 0x1eff)
}

/** True for a longer text that is in none of the four languages: another alphabet, or a neighbour's little words. */
export function isOtherLanguage(tokens: Tokens): boolean {
  let words = 0
  let foreign = 0
  let near = 0
  let letters = 0
  let latin = 0
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind[at] !== WORD) continue
    words += 1
    const hash = tokens.hash[at] as number
    if (ours.has(hash)) near += 1
    if (theirs.has(hash) && !ours.has(hash)) foreign += 1
    for (let i = tokens.start[at] as number; i < (tokens.end[at] as number); i++) {
      letters += 1
      if (isLatin(tokens.units[i] as number)) latin += 1
    }
  }
  if (letters >= 6 && latin < letters / 2) return true
  return words >= LONGER && foreign >= 2 && foreign > near
}
