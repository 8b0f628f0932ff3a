/** Bodies that their names alone do not tell apart from persons or firms, by kind; compiled from general knowledge. */

import { wordList } from './word-list.ts';

/** News agencies, papers, broadcasters and sites; those with "the" are common words or names without it. */
export const OUTLETS = wordList(`
  agence_france-presse afp reuters ap associated_press dpa efe ansa kyodo kyodo_news yonhap xinhua anadolu tass
  itar-tass interfax interfax-ukraine ria_novosti regnum ukrinform unian rbc rbc-ukraine belta belga mti ntb tt
  ritzau lusa agerpres bta tanjug sta ctk bns delfi leta pti ians bernama antara irna isna fars tasnim mehr wafa
  ukrainska_pravda european_pravda kyiv_independent kyiv_post babel hromadske suspilne zn.ua novoye_vremya espreso
  censor.net telegraf glavcom slidstvo.info bihus.info detector_media kanal_24 meduza mediazona important_stories
  istories verstka novaya_gazeta novaya_gazeta_europe dozhd tv_rain the_bell the_insider bellingcat
  ostorozhno_novosti agentstvo current_time kommersant vedomosti izvestia rossiyskaya_gazeta komsomolskaya_pravda
  pravda moskovsky_komsomolets rybar rt russia_today sputnik gazeta.ru lenta.ru fontanka nexta zerkalo nasha_niva
  belsat reform.by bbc bbc_news bbc_verify itv itn itv_news sky_news channel_4 channel_5 rte lbc the_guardian
  the_observer the_telegraph daily_telegraph sunday_telegraph the_times sunday_times financial_times ft
  the_independent daily_mail mailonline mail the_mirror daily_mirror the_sun daily_express daily_star wired
  evening_standard scotsman herald politico_europe the_economist the_spectator new_statesman private_eye
  new_york_times nyt washington_post wall_street_journal wsj usa_today los_angeles_times chicago_tribune
  boston_globe philadelphia_inquirer miami_herald new_york_post newsday seattle_times denver_post
  dallas_morning_news houston_chronicle san_francisco_chronicle bloomberg cnbc cnn cbs cbs_news abc abc_news nbc
  nbc_news msnbc ms_now fox_news fox_business pbs npr c-span newsmax oann politico axios punchbowl_news semafor
  the_hill roll_call new_yorker vanity_fair rolling_stone vox slate mother_jones the_nation propublica
  the_intercept marshall_project business_insider buzzfeed buzzfeed_news huffpost huffington_post daily_beast
  breitbart daily_caller drudge_report national_review forbes techcrunch the_verge ars_technica the_information
  404_media newsweek us_news tmz hollywood_reporter billboard espn the_athletic voice_of_america voa
  radio_free_europe rfe radio_liberty radio_free_asia rfa bbc_persian iran_international cbc cbc_news ctv
  global_news globe_and_mail toronto_star national_post la_presse radio-canada sydney_morning_herald the_age
  australian_financial_review sbs new_zealand_herald rnz le_monde le_figaro liberation libération les_echos
  le_parisien l'express le_point l'obs mediapart france_24 france_info franceinfo bfm bfmtv tf1 rfi l'equipe
  l'équipe der_spiegel spiegel bild die_welt welt die_zeit zeit süddeutsche_zeitung frankfurter_allgemeine_zeitung
  faz frankfurter_allgemeine handelsblatt tagesspiegel tagesschau ard zdf deutsche_welle dw taz correctiv
  corriere_della_sera la_repubblica repubblica la_stampa il_sole il_messaggero el_pais el_país el_mundo
  la_vanguardia el_confidencial rtve correio_da_manhã rtp de_standaard de_morgen le_soir vrt rtbf de_telegraaf
  de_volkskrant nrc rtl politiken berlingske jyllands-posten tv2 aftenposten nrk dagbladet dagens_nyheter
  svenska_dagbladet expressen aftonbladet svt helsingin_sanomat hufvudstadsbladet yle postimees lsm lrt lrytas
  15min gazeta_wyborcza rzeczpospolita tvn tvn24 tvp onet wirtualna_polska seznam_zpravy denik_n sme index.hu
  hotnews digi24 g4media dnevnik balkan_insight birn kathimerini ekathimerini ert hurriyet hürriyet daily_sabah
  cumhuriyet sözcü trt bianet haaretz jerusalem_post times_of_israel ynet yedioth_ahronoth israel_hayom maariv
  channel_12 +972 al_jazeera al-jazeera al_arabiya al-arabiya al_mayadeen al-mayadeen al_manar al-manar
  asharq_al-awsat al_hadath al-hadath al_ahram al-ahram middle_east_eye new_arab al-monitor arab_news the_national
  gulf_news khaleej_times l'orient-le_jour l'orient_today press_tv tehran_times times_of_india the_hindu
  hindustan_times indian_express ndtv the_wire geo_news ary_news express_tribune prothom_alo kathmandu_post nhk
  asahi_shimbun asahi yomiuri_shimbun yomiuri mainichi_shimbun mainichi nikkei nikkei_asia japan_times chosun_ilbo
  joongang_ilbo dong-a_ilbo hankyoreh korea_herald korea_times kbs mbc jtbc people's_daily global_times china_daily
  cctv cgtn caixin sixth_tone south_china_morning_post scmp hong_kong_free_press straits_times channel_newsasia cna
  bangkok_post jakarta_post rappler philippine_daily_inquirer philippine_star vnexpress irrawaddy myanmar_now
  taipei_times focus_taiwan folha_de_s.paulo folha o_globo globo estadao g1 clarin clarín la_nacion la_nación
  pagina_12 infobae el_tiempo el_espectador el_comercio el_mercurio la_tercera reforma el_universal milenio
  la_jornada telesur granma daily_nation the_east_african the_standard mail_&_guardian daily_maverick news24 sabc
  premium_times sahara_reporters euronews euractiv euobserver swissinfo srf rts nzz neue_zürcher_zeitung
  tages-anzeiger le_temps der_standard die_presse orf kurier the_i the_atlantic
  sky_sports sky_sports_news bbc_sport tnt_sports talksport mundo_deportivo gazzetta_dello_sport tuttosport
`);

/** Ministries' agencies, security services, police, courts, regulators, parliaments and central banks. */
export const STATE_BODIES = wordList(`
  fbi cia nsa dhs doj dod epa fda cdc nih nasa noaa irs sec ftc fcc faa ntsb ferc atf dea ice cbp tsa usps usgs fema
  osha hud gao cbo omb fed federal_reserve cfpb fdic finra usaid usda nws secret_service odni ofac nlrb eeoc nhtsa
  mi5 mi6 gchq sis nhs nhs_england hmrc ofcom ofgem ofsted ofwat ons obr cps hse dvla dwp defra mod met scotland_yard
  ico cma fca nca bank_of_england environment_agency office_for_national_statistics crown_prosecution_service
  fsb svr fso sbu sbi nabu sapo nbu dsns roskomnadzor rosstat rosfinmonitoring kgb
  bnd bfv bka dgse dgsi abw aivd säpo supo
  mossad shin_bet isi raw csis rcmp asio
  knesset bundestag bundesrat duma state_duma federation_council verkhovna_rada rada sejm riksdag storting folketing
  eduskunta lok_sabha rajya_sabha national_people's_congress lords commons house_of_lords house_of_commons
  european_union eu european_commission european_parliament european_council eurostat ecb european_central_bank
  europol eurojust frontex interpol olaf eppo ema icc icj echr
  bundesbank bank_of_japan reserve_bank_of_india people's_bank_of_china rba
  elysee élysée the_elysee the_élysée holy_see customs_and_border_protection security_service_of_ukraine
  national_bank_of_ukraine cabinet_of_ministers border_service state_border_guard_service
  treasury foreign_office home_office cabinet_office met_office met_éireann met_eireann gardai gardaí garda
`);

/** Armed forces, their staffs and their intelligence. */
export const ARMED_FORCES = wordList(`
  idf raf usaf centcom eucom africom indopacom norad usmc us_army us_navy pla irgc gru gur hur afu zsu azov
  joint_chiefs joint_chiefs_of_staff royal_navy royal_air_force royal_marines red_army bundeswehr general_staff air_force navy army marines
  wagner_group revolutionary_guard revolutionary_guards quds_force rapid_support_forces rsf
  syrian_democratic_forces sdf national_guard coast_guard unifil isaf nato
`);

/** Other bodies whose names look like two persons' names, or like nobody's. */
export const OTHER_BODIES = wordList(`
  médecins_sans_frontières doctors_without_borders save_the_children united_russia fatah fidesz likud syriza
  vlaams_belang sinn_féin sinn_fein fine_gael fianna_fáil fianna_fail plaid_cymru forza_italia reform_uk
  islamic_state islamic_state_group isis isil al-qaeda boko_haram al-shabaab hezbollah hamas taliban houthis
  chatham_house rusi iiss brookings brookings_institution carnegie_endowment atlantic_council freedom_house
  human_rights_watch rolls_royce rolls-royce marks_&_spencer credit_suisse deutsche_bahn morgan_stanley goldman_sachs
  wells_fargo charles_schwab johnson_&_johnson procter_&_gamble eli_lilly rio_tinto british_gas south_western_railway
  un u.n. imf wto iaea opec unicef unesco unhcr amnesty red_cross red_crescent general_electric general_motors ben_&_jerry's black_lives_matter just_stop_oil extinction_rebellion
`);
