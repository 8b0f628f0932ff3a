/** English nouns of reporting, compiled from general knowledge. */

import { wordList } from './word-list.ts';

/** Texts, findings and recordings that speak for themselves ("the survey found", "according to the indictment", "footage shows"). */
export const DOCUMENT_NOUNS = wordList(`
  video videos footage recording recordings tape tapes audio photo photos photograph photographs image images
  imagery picture pictures clip clips screenshot screenshots report study survey poll analysis statement letter memo
  memorandum document documents email e-mail emails tweet post blog editorial article story paper book column op-ed
  essay note transcript record records filing filings complaint lawsuit suit indictment affidavit petition ruling verdict
  decision order law bill act resolution treaty agreement press_release release dispatch communique communiqué
  bulletin newsletter website site page webpage data figures statistics numbers results findings research evidence
  census index estimate estimates review audit inquiry investigation assessment briefing brief message messages text
  texts interview polls surveys studies reports letters headline caption ad advertisement advert commercial banner
  sign poster placard plaque inscription tattoo sticker graffiti slogan readout readouts information leaflet flyer
  pamphlet script testimony diary diaries memoir autobiography biography account accounts profile magazine newspaper
  journal encyclopedia dictionary manual guidelines constitution charter declaration manifesto proposal plan draft
  fact-check obituary exit_polls map chart table schedule list summary abstract conclusion forecast model models
  projection projections trial trials experiment experiments meta-analysis simulation simulations average averages
  slide slides papers tally tallies file files archive archives invitation polling legislation regulations placards posters
  platform entries brochure brochures slideshow presentation handout booklet flyers leaflets pamphlets count counts recount notice notices preprint preprints modelling modeling
`);

/** Texts and speeches that are cited as well, though no verb of reporting makes a report of them by itself. */
export const CITED_TEXTS = wordList(`
  petitions lawsuits complaints editorials columns articles stories books essays memos statements analyses rulings
  decisions orders laws bills acts rules opinion opinions excerpt excerpts passage passages footnote chapter section
  copy version prospectus prospectuses disclosure disclosures cable cables database databases certificate film films
  documentary documentaries podcast remarks comments speech speeches ads advertisements ranking rankings timeline
  missive missives memoirs blogs tweets posts inquiries investigations audits reviews assessments calculations
  announcement announcements forecasts abstracts summaries conclusions transcripts indictments affidavits verdicts
  declarations resolutions agreements contracts contract manuals guideline standards legislation counts charts maps
  tables
`);

/** Acts of reporting named by a noun ("the claim that", "his warning that"). */
export const ACT_NOUNS = wordList(`
  claim claims allegation allegations assertion assertions accusation accusations statement statements comment
  comments remark remarks warning warnings announcement announcements suggestion suggestions report reports
  contention argument denial admission prediction predictions estimate estimates promise pledge vow declaration
  insistence complaint complaints testimony concern concerns belief speculation rumor rumour rumors rumours
`);

/** What things go by, nobody's report: "according to plan", "according to size". */
export const YARDSTICKS = wordList(`
  plan plans schedule script custom tradition need needs ability size age type rank merit taste demand index preference
  preferences height weight
`);

/** What somebody says that others may say is not so: "the account was disputed". */
export const DISPUTED_NOUNS = wordList(`
  account accounts claim claims accusation accusations allegation allegations assertion assertions suggestion
  suggestions report reports version narrative figure figures statement statements story findings criticism
  criticisms characterisation characterization description rumour rumours rumor rumors theory notion idea
`);
