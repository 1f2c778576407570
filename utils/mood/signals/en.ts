import type { SignalPhrases } from './names.ts'

export const EN: SignalPhrases = {
  public:
    'leave .. review|write .. review|post .. review|negative review|bad review|honest review|one star|1 star|post .. linkedin|post .. twitter|post .. facebook|post .. online|on social media|go public|going public|go .. press|to the press|to the papers|to the newspaper|contact .. press|the media|tell everyone|telling everyone|tell .. other|warn others|warn other|on trustpilot|to trustpilot|google review|student paper|local paper|consumer programme|watchdog|posting this|post this|share this publicly|name and shame|screenshots .. online|rung me for a comment',
  leave:
    'cancel .. contract|cancel .. subscription|cancel our|cancel my account|cancel all|please cancel|terminate|terminating|giving notice|give notice|notice under|switch .. provider|switch .. supplier|switching to|another provider|another supplier|different provider|move to another|moving to another|taking our business|take our business|leave you|leaving you|not renew*|wont be renew*|will not be renew*|look elsewhere|looking elsewhere|go elsewhere|going elsewhere|close .. account|at alternatives|last order|never order|done with you|were done|we are done|end of the contract|out of the contract|a competitor',
  cannot:
    'i cannot|i cant|we cannot|we cant|nobody can|no one can|cannot log|cant log|unable to|cannot work|cant work|i am stuck|were stuck|we are stuck|not able to|cannot access|cant access|no longer can|is unable|are unable|cannot print|cannot send|cannot open|can not',
  deadline:
    'before #|by #|before monday|before tuesday|before wednesday|before thursday|before friday|before tomorrow|before noon|before the|by monday|by tuesday|by wednesday|by thursday|by friday|by tomorrow|by noon|by tonight|by close|by end of|by the end|by midday|needed by|need it by|need this by|need it before|deadline|at the latest|no later than|has to be .. by|must be .. by',
  people:
    'people|users|colleagues|employees|staff|persons|patients|students|customers|teachers|nurses|drivers|operators|agents|workers|of us|workstations|seats|desks',
  rhetorical:
    'is anyone|is anybody|does anyone|does anybody|how hard|how difficult|are you kidding|are you serious|what do i pay|why do i pay|is that it|did anyone|did anybody|seriously|really|do you even|how many more|how many times|who decided|what exactly|has anyone|will anyone|anyone there',
  subject:
    'plugin|integration|button|widget|api|connector|login with|link to|page for|our linkedin|our facebook|campaign',
  call: 'please .. call me|please .. call us|please .. ring me|please .. ring us|please .. phone me|please .. phone us|call me back please|call me please|ring me please|can you .. call me|can you .. call us|could you .. call me|could you .. call us|would you .. call me|can someone .. call me|could someone .. call me|can somebody .. call me|could somebody .. call me|can someone .. call us|could someone .. call us|can you .. ring me|could you .. ring me|can you .. phone me|could you .. phone me|give me a call|give us a call|give me a ring|give us a ring|prefer a call|prefer a phone call|prefer to be called|prefer to be phoned|prefer to talk|prefer by phone|rather be called|rather have a call|rather talk on the phone|rather speak on the phone|best by phone|reach me by phone|by phone please',
  mail: 'prefer email|prefer an email|prefer e mail|prefer an e mail|prefer mail|prefer by email|prefer .. by email|prefer .. by e mail|prefer .. in writing|rather by email|rather have .. by email|rather have .. in writing|best by email|email is best|email works best|only by email|by email only|only email me',
  notAsked:
    'not call|not please call|dont call|dont please call|never call|not ring|dont ring|not phone|dont phone|no need to call|not give me a call|not to give me|nobody could call|no one could call|instead of a call|said .. give me a call|promised .. give me a call|was told .. call|dont prefer|not prefer|not .. by email|not .. by e mail|not .. in writing',
}
