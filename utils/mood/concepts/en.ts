import type { ConceptWords } from './names.ts'

export const EN: ConceptWords = {
  thanks:
    'thanks|thank you|thankyou|thx|tnx|ty|ta|cheers|much obliged|many thanks|thanx|thank u|kudos|thank|ta for|thank ye|cant thank you|cannot thank you|thanks ever so|thanks a million|thanks so much|thank you so much|obliged to you|diolch|thanks to|thank you for|thanks for',
  closer:
    'thanks in advance|thank you in advance|many thanks in advance|thanking you|thanks in anticipation|tia|thanks for your time|thanks for any help|thanks for looking into|thank you for looking into|thanks for letting me know|kind regards|best regards|warm regards|have a nice|have a good|look forward to|looking forward to|appreciate any|any help is appreciated|would be appreciated|would appreciate it if|id appreciate it if|let me know',
  praise:
    'great|excellent|fantastic|brilliant|amazing|awesome|superb|wonderful|perfect*|outstanding|terrific|marvellous|fabulous|spot on|first class|top notch|impress*|delight*|stellar|flawless*|exemplary|best|a dream|a treat|like a charm|beautifully|without a hitch|could not be more|couldnt be more|gold star|five stars|10 10|beyond|splendid|magic|incredible|second to none|well done|nicely done|good job|great job|lovely|best helpdesk|best support|best service|exceptional*|good as new|great help|what a difference|what a lovely|thats how|this is how|seldom|rarely|a joy|a delight|no fuss|no jargon|no complaints|rock solid|seamless*|cannot fault|cant fault|faultless|professional*|wow|bloody marvellous|couldnt ask for|nothing but praise|much better|makes a difference|a masterclass|sensational|refreshing*',
  good: 'good|nice|nicely|well|helpful|useful|fine|decent|smooth*|easy|clear*|solid|neat|lovely|pleasant|handy|sorted|works well|works great|works perfectly|crystal clear|painless',
  happy:
    'happy|glad|pleased|relieved|relief|love|loved|loves|chuffed|grinning|over the moon|smiling|made my day|made our day|delighted|thrilled|enjoy*|recommend*|big fan|weight off|happier|laugh|laughed|cried|tears|cheered|smiles|jealous|big smile|what a relief|phew|peace of mind|the whole family|fun',
  hero: 'legend|star|hero*|lifesaver|life saver|saviour|angel*|gem|wizard|genius|credit to|hats off|compliment*|applause|pass it on|passed on|deserves|god bless|bless you|credit where|pay rise|bottle|cake|patience of a saint|went above|went out of|above and beyond|extra mile|made all the difference|shout out|shoutout|a pleasure|saved us|saved me|saved my|saved our|credit|praise|hang on to|keep her|keep him|a medal|on file|passed along|tell his|tell her|your colleague|went the|drove out|stayed late|stayed on|stayed until|unasked|without being asked|without me asking|didnt have to|did not have to|raise a glass|flowers|chocolates|biscuits|pint|beer|guest of honour|name on the wall|never forget|wont forget|will not forget|you remembered|rescued|proud|deserved|earned|thank him|thank her|bring him|compliments|bonus',
  fast: 'fast|faster|quick*|prompt*|speedy|swift*|in no time|within minutes|within the hour|same day|within an hour|straight away|right away|so soon|in minutes|lightning',
  friendly:
    'friendly|kind|kindness|patient|patience|polite|courteous|understanding|thoughtful|listened|took the time|explained|calm*|human|caring',
  fixed:
    'fixed|solved|resolved|sorted|working again|works again|works now|working now|back up|up and running|up again|is back|are back|did the trick|did it|im in|all good|its back|that did it|repaired|restored|running again|landed|arrived|has arrived|came through|released|stable since|loads again|answers in|is mine again|went through|all green|its gone|no more errors|has been corrected|catching the lot|is empty|has been replaced|runs fine|running smoothly|as it should|matches|paid out',
  disappointed:
    'disappoint*|let down|shame|underwhelm*|unhappy|not happy|dissatisf*|pity|letdown|less than|not great|not ideal|not impressed|unimpressed|not what i|left a lot|leaves a lot|could have been|would have been nice|wouldve been nice|might have been|a bit much|bit rich',
  angry:
    'angry|furious|fed up|sick of|sick and tired|annoy*|irritat*|livid|frustrat*|infuriat*|outraged|had it with|losing patience|lost patience|running out of patience|patience is|tired of|cross|fuming|enraged|pissed*|seriously annoyed|exasperat*|despair*|at my wits|upset|appalled|disgust*|raging',
  insult:
    'useless|ridiculous|joke|pathetic|disgrace*|shambles|terrible|horrible|awful|appalling|incompetent|incompetence|rubbish|worst|crap|shocking|abysmal|dreadful|laughable|farce|farcical|circus|clown*|nonsense|bullshit|shit*|fuck*|wtf|scandal*|insult*|hopeless|amateur*|atrocious|poor|sloppy|careless|negligen*|disaster|nightmare|lousy|garbage|unbelievable|absurd|mockery|cowboy*|scam|fraud|con|rip off|ripoff|liars|lying|lies|embarrass*|shameful|mess',
  unacceptable:
    'unacceptable|not acceptable|not on|inexcusable|not good enough|intolerable|not okay|isnt good enough|beyond me|out of order|no excuse|cannot accept|will not accept|wont accept|not how|no way to|unreasonable|unfair|not fair|unprofessional',
  still:
    'still|even now|yet to|as of today|remains|to this day|to date|continues to|ongoing|nothing has changed|nothing changed|unchanged|no further|same problem|same issue|same fault|same as before|as before',
  again:
    'again|once more|yet again|once again|another|repeated*|keeps|kept|keep having|every time|each time|every single|same old|over and over|time and again|recurring|reopen*|back again|chasing',
  nth: 'second time|third time|fourth time|fifth time|2nd|3rd|4th time|5th time|sixth|2nd time|3rd time|third email|third mail|third ticket|second email|second ticket|second request|third request|fourth request|number three|number two|number four|for the # time|several times|many times|multiple times|countless|twice|three times|four times|five times|six times|third week|second week|third person|fourth person|umpteenth|nth|numerous|how many times|how many more|third attempt|second attempt|fourth attempt|third note|fourth|fifth|third|both times|asked before|written before|as i wrote|as i said|as stated|as mentioned|as previously|per my|i have already|ive already|already told|already wrote|already sent|already asked|already explained',
  remind:
    'reminder*|remind|reminding|chase|chasing|bump|bumping|follow up|following up|nudge|nudging|ping|pinging|poke|checking in|just checking|circling back|writing again|me again|asking again',
  already: 'already|by now|so far|until now|till now|before|previously|earlier',
  wait: 'wait|waiting|waited|waits|on hold|hold music|in the queue|held up|hanging|left hanging|sitting|sat|stuck with you|pending with you|outstanding',
  duration:
    'days|weeks|months|hours|week|month|a week|fortnight|weekend|years|ages|forever|since monday|since tuesday|since last|eternity|long',
  noReply:
    'no reply|no response|no answer|not had a reply|not had a response|havent heard|not heard|heard nothing|nothing back|no one replied|nobody replied|no update|no sign|without a reply|without reply|without response|radio silence|silence|unanswered|ignored|ignoring|ignore|crickets|not a word|no word|not a peep|never replied|never got back|nobody got back|nobody gets back|not responded|hasnt responded|didnt respond|not even a|no acknowledgement|no feedback|no content|automatic reply|auto reply|does anyone|does anybody|is anyone|is anybody|anyone there|anybody there|anyone actually|somebody read|someone read|anyone read|did anyone|did anybody|has anyone|will somebody|will someone|can somebody|can anyone|hello hello',
  nobody: 'nobody|no one|noone|none of|not one|not once|nowhere|nothing|not a single',
  promise:
    'promise*|assured|told me|told us|told that|was told|were told|been told|guarantee*|supposed to|agreed|you said|you told|said you|said it would|said that|claimed|claims|advertised|contract says|according to your|you wrote|you write|was meant to|were meant to|would be called|call back|called back|ring back|callback',
  never: 'never|not ever|ever|not once',
  boss: 'manager*|director*|supervisor|head of|ceo|cfo|cto|team lead|management|escalat*|your boss|formal complaint|complaint|complaints|someone senior|higher up|in charge|decision maker|board|works council|trustees|speak to someone|chief executive|superior*|accountable',
  legal:
    'lawyer*|solicitor*|legal|attorney|court|ombudsman|ombudsperson|trading standards|regulator|ico|damages|liable|liability|breach of|in breach|small claims|sue|consumer rights|gdpr complaint|clause|tribunal|police|data protection authority|ofcom|terms of contract|notice period|deadline of|hold you',
  leave:
    'cancel our|cancel the contract|cancel my|cancel all|cancelling|terminate|terminating|termination|giving notice|give notice|switch to|switching|another provider|other provider|other supplier|another supplier|competitor*|alternatives|alternative provider|take our business|taking our business|leave you|leaving you|moving away|move away|moving to|move to another|not renew*|wont renew|will not renew|wont be renewing|done with you|we are done|were done|im done|end the contract|end our|close our account|close my account|go elsewhere|going elsewhere|look elsewhere|looking elsewhere|last time i|never again|never order|never buy|dont bother|out of the contract|migrat*',
  public:
    'review|reviews|trustpilot|google review|one star|1 star|twitter|linkedin|facebook|social media|newspaper|press|journalist|media|blog|post about|posting this|post this|publish|go public|public|reddit|glassdoor|watchdog|the gazette|student paper|tell everyone|told everyone|warn others|screenshots',
  moneyBack:
    'refund*|money back|compensat*|withhold*|hold back|not paying|not pay|wont pay|chargeback|credit note|reimburse*|direct debit cancelled|dispute|disputing|stop paying|invoice you|bill you for',
  pay: 'pay|paying|paid|charge*|charging|cost*|expensive|price|premium|contract|subscription|customer since|loyal|years customer|customers for|money',
  expect:
    'expect*|would have thought|would have liked|would like to understand|i thought|assumed|one would|had hoped|i hoped|was hoping|understood|surely|supposed',
  slightly:
    'a bit|a little|slightly|somewhat|rather|not quite|not entirely|not exactly|bit of a|kind of|sort of|not so|less than|fairly|not really|hardly|barely|shall we say|to put it|lets say|let me put it|to be honest|tbh|if im honest|i must say|i have to say|i must admit|not to be awkward|not wanting to|dont want to moan|im not complaining|not gonna lie|with respect|with all due respect|to say it|so to speak',
  surprised:
    'surpris*|astonish*|puzzl*|baffl*|wonder*|confus*|bemused|curious|interesting*|fascinating|at a loss|lost for words|dont understand|do not understand|cannot understand|hard to understand|fail to see|fail to understand|beats me',
  strange:
    'strange|odd|weird|curious*|funny|ironic|irony|peculiar|bizarre|unusual|awkward|worrying|concern*|worried',
  unfortunately: 'unfortunately|sadly|alas|regret*|im afraid|afraid',
  please:
    'please|pls|plz|kindly|could you|would you|can you|could someone|would it be possible|may i|might i',
  urgent:
    'urgent*|asap|immediately|priority|critical|deadline|at once|right now|today|by tomorrow|before tomorrow|as soon as|time sensitive|p1|emergency|by close|by noon|by friday|by monday',
  broken:
    'broken|error*|fail*|crash*|down|dead|outage|stopped|stuck|corrupt*|lost|missing|blocked|locked|expired|denied|wrong|invalid|problem|issue*|fault*|bug*|broke|freez*|frozen|hang|hangs|bounce*|timeout|timed out|disappeared|vanished|slow|gone|killed|fatal|leak*|smell*|damaged|offline|unreachable|rejected|refused',
  you: 'you|your|youre|youve|yours|u|ur|ye|yous|yall|you guys',
  we: 'i|we|my|our|me|us|im|ive|weve|were',
  staff:
    'support|helpdesk|help desk|service desk|engineer*|technician*|colleague*|agent*|team|department|staff|operator|consultant|hotline|customer service|your man|the lad|chatbot|bot|driver|someone|somebody|service|people|guys',
  but: 'but|however|although|though|yet|except|only|whereas|nevertheless|nonetheless|on the other hand|none of which|that said',
  otherwise:
    'otherwise|unless|or else|if not|if i|if we|if this|if it|if there|failing that|until then|before i|i shall|we shall|i will|well be|we will|ill be',
  rhetoric:
    'seriously|honestly|really|actually|at all|on earth|what exactly|how hard|how difficult|how can|how is|how does|how come|why does|why is|why do|why did|why has|what is the point|whats the point|is that it|who decided|whoever|what am i|do you even|apparently|so much for|surely|come on|for crying|for gods sake|for heavens sake|ffs|god|jesus|good grief|are you kidding|kidding|joking|are you serious',
  closeIt:
    'close the ticket|close this|can be closed|you can close|feel free to close|please close|close it|ticket closed|mark as resolved|no longer needed|no longer an issue|never mind|nevermind|ignore my|sorted itself|solved itself|happy to close',
  ok: 'ok|okay|understood|noted|got it|will do|fair enough|no problem|no worries|alright|confirmed|agreed|correct|yes|no|yep|received|right|sure|no bother',
  sorry: 'sorry|apolog*|my mistake|my fault|my bad|oops|excuse',
  bravo:
    'bravo|congratulations|congrats|how nice|how lovely|how original|how thoughtful|how kind|well played|chefs kiss|slow clap|good to know|great work everyone|very efficient|nice one|love how|love that|what a relief|oh great|oh good|oh joy|marvellous|top marks|full marks|genius|lucky us|lucky me|as always|as usual|very helpful|hilarious|comedy|cute|thanks for nothing|thanks a lot|thanks a bunch|truly|apparently|fair play|no doubt|clearly|obviously|of course|medal|award|museum|carrier pigeon|crystal ball|smoke signals|time machine|impressive',
  vendor:
    'microsoft|google|apple|amazon|bt|vodafone|dhl|dpd|ups|hermes|evri|royal mail|courier|supplier|vendor|manufacturer|third party|provider|landlord|council|carrier|openreach|adobe|sap|oracle|aws|azure|cisco|hp|dell|zoom|contractor',
  cannot:
    'cannot|cant|can not|unable|not able|wont|will not|doesnt work|does not work|not working|isnt working|not possible|impossible|no access|refuses|couldnt|wouldnt',
  trust: 'trust|confidence|faith|reliable|reliability|believe|credib*|rely',
  rude: 'rude|arrogan*|condescend*|patronis*|hung up|hang up|dismiss*|fobbed|brush* off|passed around|passed from|pillar to post|going round in circles|in circles|run around|runaround|excuses|excuse|unfriendly|disrespect*|lied|blame*|template|canned|copy paste|copied and pasted|standard reply|scripted|stonewall*|nobody apologised|nobody asked|without asking|without warning|without telling|told conflicting|same questions|starts from scratch|explain it again|explain again|repeat myself|start over|read the ticket|read my|reading my|bothered',
  loss: 'lost|hours of|wasted|waste|damage|costing|cost us|losing|revenue|customers are|cant work|overtime|in vain|for nothing|sales',
  hope: 'hope*|hopefully',
  grateful:
    'appreciat*|grateful|gratitude|obliged|indebted|thankful|means a lot|means the world|owe you|i owe',
  finally: 'finally|at last|eventually|in the end|took long|about time|better late|long last',
  day: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|january|february|march|april|june|july|august|september|october|november|december|easter|christmas',
  very: 'very|really|so|extremely|absolutely|completely|totally|incredibly|truly|utterly|highly|super|thoroughly|sincerely|genuinely',
  not: 'not|no|never|without|isnt|dont|doesnt|didnt|cant|wont|wasnt|arent|havent|hasnt|hadnt|shouldnt|wouldnt|couldnt|werent|aint|neither|nor|cannot|hardly',
  noHurry:
    'no rush|no hurry|not urgent|whenever you|when you have a moment|when you have time|when you get a|no panic|take your time|at your convenience|low priority|in your own time|not pressing|when convenient',
  anyNews:
    'any news|any update|any updates|any progress|any joy|status update|what is the status|whats the status|any idea when|eta|how is it going|how are we doing|is there an update|have you had a chance|had a chance to|did you get a chance|any movement|wondering if|wondering whether|wondered if',
  ask: 'how do i|how can i|how do we|is it possible|can i|can we|do i need|do we need|is there|are there|where can|where do|which|what is|whats|what are|when will|when is|does it|does this|should i|should we|do you have|what do i|is it ok',
  attached:
    'attached|attachment|enclosed|see below|as requested|as asked|here is|here are|heres|screenshot|log|logs|version|number is|details|serial',
  request:
    'would like to|need|id like|we need|please add|please remove|please change|please send|please create|please set|please reset|order|want to|set up|install|request',
  wish: 'wish|if only|would be nice|would be great|would do nicely|would help|it would',
  number: 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1|2|3|4|5|6|7|8|9|#|##',
  enough: 'enough|had enough|last straw|limit|ultimatum|final|last chance|last warning|no more|stop',
  complain: 'complain*|moan|grumble|dissatisfied|protest|object',
}
