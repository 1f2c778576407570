import type { ConceptWords } from './names.ts'

/** Pictures, and words that are used in every language. */
export const SHARED: ConceptWords = {
  sad: '😡|😠|🤬|😤|😢|😭|😞|😔|😒|🙄|👎|💔|😩|😫|🤦|😑|🤡|😕|😟|☹|🙁|🤯|😖|😣|😓|🥱|💩|🖕|:(|:/|:\\|:|',
  smile:
    '😀|😃|😄|😁|😊|🙂|😍|🥰|😘|🤗|🎉|👍|🙏|❤|💪|👏|🥳|😎|💐|🌻|🙌|⭐|🤩|😅|☺|💚|💙|💛|🧡|💜|🌟|🌷|🎂|:)|:d|:D|;)|<3|^^|=)|:p|:P|(:|☕|🍰|🏆|✨|💯',
  thanks: 'thx|thnx|tnx|thanks|merci',
  insult: 'wtf|fuck*|shit*|bullshit',
  urgent: 'asap|p1|urgent',
  public: 'trustpilot|linkedin|twitter|facebook|reddit|review|reviews|instagram|tiktok',
  ok: 'ok|okay|oke|okee',
  praise: 'super|top|perfect|awesome|amazing',
  remind: 'ping|bump|reminder',
}
