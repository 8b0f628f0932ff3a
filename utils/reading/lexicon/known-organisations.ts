/** Firms, clubs, parties and groups whose names look like persons' or like plain words; compiled from general knowledge. */

import { wordList } from './word-list.ts';

export const FIRMS = wordList(`
  aer_lingus air_france air_france-klm air_canada air_india air_china air_new_zealand el_al wizz_air korean_air
  cathay_pacific virgin_atlantic virgin_galactic virgin_media delta_air_lines japan_tobacco merrill_lynch jp_morgan
  jpmorgan jpmorgan_chase chase_manhattan lehman_brothers bear_stearns charles_schwab edward_jones raymond_james
  standard_chartered legal_&_general banco_santander banco_do_brasil societe_generale société_générale bnp_paribas
  credit_agricole crédit_agricole julius_baer danske_bank nordea lloyds lloyds_banking_group northern_rock svb
  silicon_valley_bank signature_bank first_republic barclays_capital nomura daiwa softbank tata_steel tata_motors
  tata_consultancy reliance_jio larsen_&_toubro adani_green land_rover jaguar_land_rover mercedes-benz mercedes_benz
  alfa_romeo aston_martin rolls_royce_holdings general_dynamics northrop_grumman lockheed_martin bae_systems
  l3harris boston_dynamics boston_scientific blue_origin rocket_lab relativity_space united_launch_alliance
  home_depot best_buy dollar_tree dollar_general whole_foods trader_joe's burger_king pizza_hut taco_bell five_guys
  shake_shack panda_express papa_john's domino's red_bull monster_energy dr_pepper keurig_dr_pepper anheuser-busch
  anheuser-busch_inbev molson_coors constellation_brands british_american_tobacco philip_morris
  philip_morris_international imperial_brands estee_lauder estée_lauder louis_vuitton hugo_boss ralph_lauren
  michael_kors calvin_klein tommy_hilfiger jimmy_choo under_armour new_balance bed_bath_&_beyond bath_&_body_works
  victoria's_secret abercrombie_&_fitch banana_republic old_navy marks_and_spencer tk_maxx primark fortnum_&_mason
  selfridges harrods saks_fifth_avenue neiman_marcus meta_platforms hugging_face deepmind google_deepmind openai
  stability_ai character.ai palo_alto_networks check_point arm_holdings texas_instruments analog_devices
  applied_materials lam_research tokyo_electron western_digital micron_technology taiwan_semiconductor hon_hai
  china_mobile china_telecom china_unicom china_evergrande country_garden saudi_aramco saudi_arabian_airlines
  qatar_airways qatarenergy royal_dutch_shell royal_mail royal_ahold royal_bank_of_canada rio_tinto anglo_american
  barrick_gold newmont_mining bhp_billiton first_quantum vale_s.a. duke_energy dominion_energy con_edison
  southern_company pacific_gas_&_electric national_grid octopus_energy british_steel british_airways british_telecom
  thames_water severn_trent united_utilities scottish_power novo_nordisk eli_lilly bristol_myers_squibb
  bristol-myers_squibb johnson_and_johnson abbott_laboratories gilead_sciences moderna_therapeutics united_health
  unitedhealth kaiser_permanente cvs_health rite_aid walgreens_boots procter_and_gamble reckitt_benckiser
  colgate-palmolive kimberly-clark church_&_dwight kraft_heinz general_mills archer_daniels_midland bunge_global
  tyson_foods jbs_foods nova_poshta fitch_ratings moody's_analytics s&p_global ipsos_mori morning_consult
  wood_mackenzie rystad_energy capital_economics oxford_economics pantheon_macroeconomics goldman
  hargreaves_lansdown ernst_&_young booz_allen booz_allen_hamilton boston_consulting_group bain_capital
  elliott_management citadel_securities berkshire_hathaway third_point pershing_square carl_icahn_enterprises
  live_nation ticketmaster warner_bros warner_bros. warner_bros._discovery paramount_global walt_disney
  universal_pictures electronic_arts take-two activision_blizzard epic_games rockstar_games riot_games wall_street
  silicon_valley big_tech big_oil big_pharma christian_dior hyundai_motor toyota_motor ford_motor kia_motors
  american_express american_eagle capital_one ally_financial
`);

/** What clubs' names end with, and names of persons hardly ever. */
export const CLUB_ENDINGS = wordList(`
  united rovers wanderers albion athletic hotspur fc afc cf thistle argyle academical academicals warriors saracens
  harlequins wasps
`);

/** What clubs' names begin with. */
export const CLUB_OPENERS = wordList(`
  sporting dynamo dinamo lokomotiv spartak zenit partizan olympique fc ac afc atletico atlético deportivo borussia
  bayer eintracht
`);

export const CLUBS = wordList(`
  manchester_united manchester_city newcastle_united leeds_united west_ham west_ham_united sheffield_united
  nottingham_forest aston_villa crystal_palace leicester_city norwich_city tottenham_hotspur queens_park_rangers
  real_madrid atletico_madrid atlético_madrid real_sociedad real_betis fc_barcelona bayern_munich borussia_dortmund
  bayer_leverkusen rb_leipzig eintracht_frankfurt paris_saint-germain olympique_marseille olympique_lyonnais
  inter_milan ac_milan as_roma dynamo_kyiv shakhtar_donetsk red_star_belgrade boca_juniors river_plate inter_miami
  la_galaxy golden_state_warriors green_bay_packers new_york_yankees new_york_mets new_york_giants new_york_jets
  new_york_knicks los_angeles_lakers los_angeles_dodgers los_angeles_rams boston_celtics boston_red_sox
  chicago_bulls chicago_bears chicago_cubs dallas_cowboys kansas_city_chiefs san_francisco_49ers philadelphia_eagles
  miami_heat miami_dolphins toronto_maple_leafs toronto_blue_jays red_bull_racing mclaren_racing
  major_league_baseball
`);

export const GROUPS = wordList(`
  al_shabaab al_qaeda al_qaida al-qaida islamic_jihad palestinian_islamic_jihad hayat_tahrir_al-sham
  hay'at_tahrir_al-sham ansar_allah kataib_hezbollah proud_boys oath_keepers three_percenters insulate_britain
  letzte_generation last_generation ende_gelände planned_parenthood moms_for_liberty moms_demand_action
  mothers_against_drunk_driving focus_on_the_family reporters_without_borders medecins_sans_frontieres red_crescent
  world_vision action_aid actionaid mercy_corps global_witness open_society open_society_foundations
  center_for_american_progress come_back_alive deep_state deepstate team_navalny ovd-info golos memorial
  conflict_intelligence_team breaking_the_silence peace_now yisrael_beiteinu yesh_atid otzma_yehudit
  religious_zionism united_torah_judaism shas iron_dome buckingham_palace kensington_palace lambeth_palace
  elysee_palace élysée_palace law_and_justice civic_platform civic_coalition national_rally rassemblement_national
  la_france_insoumise die_linke die_grünen alternative_for_germany alternative_für_deutschland brothers_of_italy
  fratelli_d'italia five_star_movement sumar podemos vox syriza new_democracy golden_dawn georgian_dream
  servant_of_the_people european_solidarity batkivshchyna holos pheu_thai move_forward bharatiya_janata
  indian_national_congress pew_research pew_charitable_trusts rand_corporation save_our_seas just_security
  fair_fight indivisible habitat_for_humanity teach_for_america black_lives_matter_global_network right_sector
  free_syrian_army white_helmets
`);

/** Firms that put their name before those of what they make ("Google Maps"): no given names. */
export const MAKERS = wordList(`
  google apple microsoft amazon facebook meta tesla nissan toyota honda hyundai kia mazda subaru volkswagen bmw audi
  porsche volvo renault peugeot fiat skoda samsung sony lg huawei xiaomi lenovo intel nvidia amd ibm oracle cisco hp
  nokia ericsson netflix disney spotify uber lyft airbnb twitter instagram whatsapp tiktok youtube linkedin reddit
  snapchat telegram paypal mastercard boeing airbus siemens bosch philips nestle nestlé pepsi coca-cola starbucks
  nike adidas ikea walmart costco pfizer moderna bayer novartis astrazeneca gsk exxon chevron gazprom rosneft lukoil
  nintendo playstation xbox
`);
