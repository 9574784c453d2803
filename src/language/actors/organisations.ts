/** Words that name the kind of an organisation and stand last in its name: "Torbay Homes", "attendance team". */
const headWords = `
  school academy primary secondary infants juniors college nursery playgroup preschool pre-school creche crèche kindergarten university
  team service services hub centre center hospital hospice clinic surgery practice police probation council authority authorities agency
  charity court department health education housing transport outreach mosque church temple gurdwara synagogue chapel project
  programme trust association homes firm company provider refuge unit panel network partnership society foundation
  alliance institute board office federation hostel shelter helpline line club group forum advice care aid collective
  society union commission commissioners corps force constabulary cafcass barnardo barnardo's barnardos camhs nspcc mash mosque sure-start
  homestart home-start relate women's-aid addaction mind samaritans childline gingerbread catch22 turning-point via freegle
  dwp jobcentre csc bank library leisure-centre social-care organisation organisations enterprise bureau business`;

const heads: ReadonlySet<string> = new Set(headWords.trim().split(/\s+/));

/** Acronyms of services. */
const acronyms: ReadonlySet<string> = new Set(
  `camhs mash yot yos yjs cgl la lea nhs csc dwp cmht amht edt mhst sarc pimh iapt nspcc cafcass chat ey eyfs-team lac-team snt cnt
   cypmhs ypas yps cdt cat pact fnp mst fip idas ncdv cwc cwd dcs ssd phn pct icb ccg send-team sendias sendiass
   mac mgcs osss rspca lscp lscb afc ncs clas dasv dvs wa ndas mact beam mosaic fgs ehub efh fdac aa na ca`.split(
    /\s+/,
  ),
);

/** Words that make a capitalised run a place or a thing, never a person: "Cleeve Lane", "Freedom Programme". */
const placeWords: ReadonlySet<string> = new Set(
  `street road lane avenue drive crescent terrace way place square gardens park estate house hall station
   ward court course scheme chart card tool zone act award plan conference assessment order meeting review form book record
   policy procedure test scale questionnaire triangle houses wishes safety dads men women families beginnings start steps
   change site farm fields primary ysgol eglwys ti welsh romani st saint scotland wales england ireland london
   relationships behaviour week day stage level key`.split(/\s+/),
);

/** True for a word that ends the name of an organisation or stands for one by itself ("school", "police", "CAMHS"). */
export function isOrganisationWord(plain: string): boolean {
  return heads.has(plain) || acronyms.has(plain);
}

/** True for an acronym of a service. */
export function isOrganisationAcronym(plain: string): boolean {
  return acronyms.has(plain);
}

/** True for a word that makes a capitalised run no person's name: an organisation's, a place's or a document's. */
export function isPlaceWord(plain: string): boolean {
  return (
    placeWords.has(plain) || (heads.has(plain) && plain !== 'bank' && plain !== 'mind' && plain !== 'via')
  );
}
