/** Another's violence as a thing: what there is to be no more of. */
export const violence =
  '(?:domestic (?:violence|abuse|incidents?|disputes?)|violence|violent|abuse|abusive|assaults?|dv|da\\b|physical (?:fights?|altercations?)|fights?|fighting|controlling behaviour|coercive|aggression|aggressive|altercations?|beatings?|threats?|attacks?|outbursts?|rages?|intimidation|bullying)';

/** What may be another's violence, where the row tells of any: "so there is no more trouble". */
export const trouble =
  '(?:trouble|rows?|rowing|arguments?|arguing|flare-?ups?|blow-?ups?|bust-?ups?|scenes?|upsets?|tension|conflict|kick(?:s|ed|ing)?[- ]offs?|tempers?|repeat|incidents?|drama|shouting|screaming|further harm)';

/** Another adult, by tie or by name. */
export const adult =
  "(?:(?:[Hh]er |[Hh]is |[Tt]heir |[Tt]he )?(?:[Dd]ad|[Dd]addy|[Ff]ather|[Ss]tep-?dad|[Ss]tep-?father|[Mm]um|[Mm]am|[Mm]other|[Ss]tep-?mum|[Ss]tep-?mother|[Pp]artner|[Ee]x-partner|[Ee]x|[Hh]usband|[Ww]ife|[Bb]oyfriend|[Gg]irlfriend|[Bb]rother|[Uu]ncle|[Cc]ousin|perpetrator|adults?|parents|grown-ups|lodger)(?:['’]s (?:partner|boyfriend|girlfriend|mates?|friends?|family))?|him|[Mm]r \\S+|[Mm]rs \\S+|[Mm]s \\S+|[\\p{Lu}][\\p{L}'’-]+|(?:the |any )?(?:older |other |bigger )?(?:men|lads|boys|gang|youths|dealers))";

/** What such a person does, in whatever form the words before ask for. */
export const harmful =
  '(?:shout|hit|hurt|drink|drunk|violen|abus|argu|fight|threat|angr|anger|temper|swear|aggress|smash|calm|sober|kick|nasty|lash|flip|snap|rage|mood|push|shov|slap|punch|grab|scream|yell|bully|intimidat|explod|behav|touch|her alone|him alone|them alone|(?:come|comes|get|gets|go|goes|walk|walks) (?:in|into|near|round|back|upstairs|at|for)\\b)';

/** Words that tell that somebody in the family is hurt or frightened by another. */
export const harmTold =
  /\b(?:hits?|hitting|hurts?|hurting|push(?:es|ed)|shov(?:es|ed)|slap(?:s|ped)|punch(?:es|ed)|kick(?:s|ed)|strangl\w+|chok\w+|grab(?:s|bed)|drag(?:s|ged)|threat\w+|beat(?:s|en)?|attack\w*|assault\w*|violen\w+|abus\w+|(?:lifted|raised|laid|lifts|raises) (?:his|her|a) hands?|black eye|bruis\w+|throws? things|threw|smash\w*|punched|(?:frightened|scared|afraid) of|explo(?:it|d)\w*|groom\w*|temper|rages?|controll\w+|older (?:men|lads|boys|man)|gang|county lines)\b/i;
