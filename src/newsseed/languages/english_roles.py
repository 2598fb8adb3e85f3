"""Nouns for what people do or are, in English."""

from newsseed.languages.model import words

# "chief economist Ana Lima", "Ana Lima, a glaciologist at the institute", "the actress".
ROLE_NOUNS = words("""
    abbess abbot academic accountant activist actor actress actuary addict adjudicator adjutant administrator
    admiral adviser advisor advocate agent agitator agronomist aid-worker aide airman airwoman alcoholic alderman
    aldermen alderperson alderwoman all-rounder ally alumna alumnus ambassador ambulanceman amputee anaesthetist
    analyst anchor anchorman anchorwoman angler animator anthropologist antiquarian appellant apprentice arbitrator
    arborist archaeologist archbishop archdeacon architect archivist arrestee artist assemblyman assemblymember
    assemblywoman assistant astrobiologist astronaut astronomer astrophysicist asylum-seeker athlete attache
    attendant attorney auctioneer audiologist auditor aunt author ayatollah backbencher backer bailiff baker
    bandleader bandmate banker barber barista baritone barmaid barman barrister bartender baseman bassist bassoonist
    batsman batswoman batter beachgoer beautician beekeeper benefactor besar bibliographer biker billionaire binman
    biochemist bioethicist biographer biologist biomathematician biophysicist biostatistician birdwatcher bishop
    blacksmith blogger blueliner boatman bodyguard boilermaker bookbinder bookkeeper bookseller boss bosun botanist
    bouncer bowler boxer boy boyfriend breeder brexiteer brickie bricklayer bride bridegroom brigadier broadcaster
    broker brother brother-in-law builder builder-turned-politician burgomaster businessman businesswoman busker
    busman butcher bystander cabbie cabdriver cabinetmaker caddie calligrapher cameraman campaigner candidate
    candidate-elect canoeist cantor captain caravanner cardinal cardiologist caregiver carer caretaker carpenter
    cartoonist cashier castmate catcher caterer cattleman cellist centenarian centerman centre-back centre-forward
    centre-half centrist centurion ceo ceramicist cfo chair chair-elect chairholder chairman chairperson chairwoman
    chairwoman-elect challenger champion chancellor chaplain chauffeur cheesemaker chef chemist chief chieftain
    childminder chiropractor chocolatier choreographer chorister churchgoer cinematographer claimant classmate
    cleaner cleric clerk climatologist climber clinician co-author co-captain co-chair co-chairman co-creator
    co-defendant co-director co-editor co-founder co-host co-lead co-ordinator co-owner co-pilot co-presenter
    co-sponsor co-star co-worker coach coastguard cobbler coder cofounder colleague collector colonel columnist
    comedian comedienne commandant commander commentator commissioner committeeman committeewoman commodore commuter
    compere complainant composer composer-in-residence comptroller concertgoer concierge conductor confectioner
    congressman congresswoman conscript conservationist conservator constable consul consultant contender contestant
    contractor contributor controller convener convenor conveyancer coo cook coordinator cop copyeditor copywriter
    cornerback coroner corporal correspondent cosmologist cosmonaut councillor councilman councilmember councilor
    councilperson councilwoman counsel counsellor counselor courier cousin couturier coworker creator crewman
    cricketer criminologist critic critics crofter cryptographer crystallographer curate curator customer cyclist
    dad dad-of-three dad-of-two dairyman dancer daughter deacon deaconess dealer dean debutant debutante decathlete
    deckhand defector defendant defender defenseman delegate demographer demonstrator dentist deputy dermatologist
    designee designer detainee detective developer dietician dietitian diplomat director dispatcher dissident
    distiller distributor diver do-gooder docker doctor documentarian dog-walker donor doorman doula draftee
    dramatist dramaturg dressmaker driver drummer dustman ecologist economist editor educator egyptologist
    electrician emcee emigrant emperor employee endocrinologist engineer engraver enthusiast entomologist
    entrepreneur envoy epidemiologist essayist ethicist ethnographer ethnologist ethologist evacuee evangelist
    ex-husband ex-wife executive executor expat expert eyewitness fact-checker farmer farmhand father father-in-law
    father-of-three father-of-two fellow festivalgoer fiance fiancee fighter figure-skater film-maker filmmaker
    finalist financier firebrand firefighter firewoman fisherman fisherwoman fishmonger fitter fixer flanker
    flatmate flautist florist flutist fly-half folklorist footballer forecaster foreman forester founder freeholder
    freshman friend front-runner frontbencher frontman frontrunner frontwoman fruitgrower fugitive full-back
    fullback fundmanager fundraiser futurist gallerist gamekeeper gamer gardener gastroenterologist genealogist
    general geneticist geochemist geographer geologist geophysicist geoscientist gerontologist girl girlfriend
    glaciologist glassblower goalie goalkeeper goalscorer goaltender godfather godmother goldsmith golfer governor
    governor-elect governor-general gp graduate grandad granddaughter grandfather grandma grandmother grandpa
    grandparent grandson grazier great-granddaughter great-grandson greengrocer greenkeeper grocer groom groundsman
    grower guard guardian guardsman guide guitarist gunman gunner gymnast gynaecologist gynecologist hacker
    haematologist hairdresser hairstylist half-brother half-sister handyman harbourmaster harpist hawker head
    headliner headmaster headmistress headteacher headwoman heir heiress hematologist heptathlete herpetologist
    hiker historian hitmaker hitter hobbyist holidaymaker homebuyer homemaker homeowner hopeful horticulturist host
    hostelier hostess hotelier housebuilder househunter housekeeper housemate housewife humorist hunter hurdler
    husband hydrogeologist hydrologist hygienist ichthyologist icon illusionist illustrator imam immunologist
    impresario impressionist incumbent industrialist infielder influencer inmate innkeeper inspector instructor
    insurgent intern interpreter interviewer inventor investigator investor islander janitor javelin-thrower jeweler
    jeweller jockey jogger journalist judge judoka jurist juror justice karateka kaumatua kayaker keeper keyboardist
    kicker king kingpin labourer landlady landlord landowner landscaper lawmaker lawyer layman leader leaguer
    leaseholder lecturer left-hander leftist legend legislator lexicographer liaison librarian librettist lieutenant
    lieutenant-governor lifeboatman lifeguard limnologist linebacker lineman linesman linguist litigant lobbyist
    lobsterman locksmith logger longshoreman loyalist lumberjack lyricist machinist maestro magician magistrate
    magnate major man manager marathoner marine marketer marshal masseur masseuse master mastermind match-winner
    mate mathematician matriarch matron maulana mayor mayor-elect mayoress mechanic medalist medallist mediator
    medic member memoirist mentee mentor mep merchant metallurgist meteorologist mezzo-soprano microbiologist
    middleman midfielder midshipman midwife migrant militant milkman milliner millionaire millwright minder minister
    missionary mobster model moderator mogul mom monk monsignor mother mother-in-law mother-of-three mother-of-two
    motorcyclist motorist mountaineer mourner mover mp msp mufti mullah mum mum-of-four mum-of-one mum-of-three
    mum-of-two muralist musician musicologist mycologist nanny narrator naturalist navigator negotiator neighbor
    neighbour neighbours neonatologist nephew netminder neurobiologist neurologist neuropathologist
    neuropsychologist neuroscientist neurosurgeon newcomer newlywed newsagent newscaster newsman newsreader niece
    nominee nonagenarian notary novelist nun nurse nurse-in-charge nutritionist oboist observer obstetrician
    oceanographer octogenarian officer official oilman olympian ombudsman oncologist onlooker opener operative
    operator opponent optometrist orderly organiser organist organizer ornithologist orphan orthodontist osteopath
    outfielder owner paceman paddleboarder paediatrician painter palaeontologist paleobotanist paleontologist
    paralegal paralympian paramedic parasitologist paratrooper parent parishioner parliamentarian partner passenger
    passer-by passerby pastor patentee pathologist patient patriarch patrolman patron patwari peacekeeper peacemaker
    pedestrian pediatrician peer pensioner percussionist performer person petitioner pharmacist pharmacologist
    philanthropist philosopher phlebotomist photographer photojournalist physician physicist physiotherapist pianist
    picketer pilot pitcher pitman placekicker plaintiff planner plasterer player playmaker playwright plumber
    poacher podcaster podiatrist poet pointguard policeman policewoman policymaker politician pollster polymath pope
    porter postdoc postgraduate postie postman postmaster postwoman potter practitioner preacher prebendary
    predecessor prefect premier premier-elect presenter president president-elect priest primatologist prince
    princess principal printer printmaker prioress prisoner producer professor programmer promoter proofreader
    prosecutor protege protester provocateur provost psephologist psychiatrist psychologist psychotherapist publican
    publicist publisher pulmonologist pundit punter pupil puppeteer purser qualifier quarterback quartermaster queen
    questioner quizmaster rabbi raconteur radiographer radiologist railwayman rambler rancher ranger rapper realtor
    receiver receptionist record-holder recorder recruiter rector referee reformer refugee regent registrar
    regulator reliever remainer renter reporter representative researcher reservist resident resister restaurateur
    retailer retiree returnee reveller reverend reviewer revolutionary rheumatologist rider rifleman right-back
    right-hander rival roadsweeper roboticist roofer rookie roommate rower runner runner-up sailor salesman
    saleswoman sapper sarpanch satirist saxophonist scaffolder scholar school-leaver schoolmaster schoolmate
    schoolmistress schoolteacher scientist screenwriter scriptwriter scrum-half sculler sculptor sculptress seaman
    seamer seamstress secretary secretary-general seismologist selectman selector selectwoman seller semi-finalist
    senator senator-elect septuagenarian sergeant serviceman servicewoman settler shareholder sheikh sheriff
    shipbuilder shipwright shopkeeper shopowner shopper shopworker shortstop shot-putter shot-stopper showman
    showrunner shrimper sibling signalman silversmith singer singer-songwriter sinologist sister sister-in-law
    skater skier skipper skydiver slugger smallholder smuggler sniper snorkeller snowboarder socialite sociologist
    soldier solicitor sommelier son songwriter sonographer sophomore soprano speaker speaker-elect specialist
    speculator spinner spokesman spokesperson spokeswoman spouse sprinter spymaster squatter stallholder stallkeeper
    standard-bearer star starlet statesman statesperson statistician steelmaker steelworker stepbrother stepdaughter
    stepfather stepmother stepsister stepson steward stewardess stipendiary stockbroker stockman storekeeper
    storyteller strategist striker strongman student stuntman stylist subsecretary substitute sufferer suffragette
    superintendent supermodel superstar supervisor supplier supporter surfer surgeon surrogate surveyor survivor
    swimmer tailor tanaiste taoiseach teacher teammate techie technician technologist teen teenager tehsildar
    telephonist televangelist tenant tenor theologian therapist tiktoker toddler toolmaker torchbearer tourist
    toxicologist trade-unionist trader tradesman tradie trainee trainer translator traveler traveller trawlerman
    treasurer treasurer-elect triathlete trombonist trucker trumpeter trustee try-scorer tsar tutor twitcher tycoon
    typist umpire uncle undergraduate undersecretary understudy underwriter unionist upholsterer urologist valuer
    vendor ventriloquist verger veteran veterinarian vicar vice-chair vice-chairman vice-chancellor vice-president
    victim videographer villager vintner violinist virologist visitor vlogger vocalist volcanologist volunteer voter
    waiter waitress warden watchdog weathergirl weatherman weaver welder whip whistleblower wholesaler wicketkeeper
    widow widower wife wildcard window-cleaner winemaker winger winner witness woman wordsmith worker workmate
    worshipper wrestler writer yachtsman yachtswoman youngster youtuber zookeeper zoologist
""")
# Those of them, and others, that "she" stands for.
FEMALE_NOUNS = words("""
    abbess actress airwoman alderwoman anchorwoman assemblywoman aunt ballerina barmaid batswoman bride
    businesswoman businesswomen chairwoman comedienne congresswoman councilwoman daughter deaconess duchess
    dutchwoman empress englishwoman ex-girlfriend ex-wife fiancee filipina firewoman fisherwoman frenchwoman
    frontwoman girl girlfriend godmother granddaughter grandma grandmother great-grandmother half-sister
    headmistress heiress horsewoman hostess housewife irishwoman lady landlady latina mayoress midwife mom mother
    mother-in-law mother-of-three mother-of-two mum mum-of-one mum-of-three mum-of-two niece nun policewoman
    postwoman princess prioress queen saleswoman schoolgirl schoolmistress scotswoman sculptress seamstress
    selectwoman servicewoman sister sister-in-law spokeswoman sportswoman stepdaughter stepmother stepsister
    stewardess waitress weathergirl welshwoman widow wife woman yachtswoman
""")
# Those that "he" stands for.
MALE_NOUNS = words("""
    airman ambulanceman anchorman assemblyman ayatollah barman batsman binman boy boyfriend bridegroom brother
    brother-in-law businessman cameraman cardinal chairman congressman cornishman councilman dad dad-of-two dairyman
    doorman duke dustman dutchman emperor englishman ex-boyfriend ex-husband father father-in-law father-of-two
    fisherman foreman frenchman frontman gentleman godfather grandad grandfather grandpa grandson great-grandfather
    groom groundsman guardsman gunman half-brother headmaster husband imam irishman king landlord lifeboatman
    linesman man manxman milkman monk nephew patrolman policeman pope postman priest prince railwayman rifleman
    salesman schoolboy schoolmaster scotsman selectman serviceman sheikh signalman son spokesman sportsman statesman
    stepbrother stepfather stepson stockman trawlerman ulsterman uncle waiter weatherman welshman widower yachtsman
    yorkshireman
""")
# People in the plural, who have no name: "officials said".
GROUP_NOUNS = words("""
    activists actors advisers advocates aides allies analysts anglers archaeologists artists astronomers athletes
    attorneys authorities authors backers bankers bidders biologists bosses brokers builders bureaucrats bystanders
    campaigners captors carers caretakers caterers celebrities chemists clergy climbers clinicians coaches
    colleagues collectors columnists commentators commissioners commuters conservationists conservatives
    constituents consultants consumers contractors councillors councilors counsellors creditors crews critics
    curators customers cyclists dealers defenders delegates democrats demonstrators deputies designers detectives
    developers diplomats dissidents dockers doctors donors drivers ecologists economists editors educators
    electricians employees engineers environmentalists envoys epidemiologists executives experts eyewitness families
    fans farmers feminists few financiers firefighters fishermen friends geologists governments governors growers
    guests guides gunmen hikers historians hobbyists homeowners hosts hoteliers households hunters inmates insider
    insiders inspectors interviewees interviewers investigators investors islanders journalists judges jurors
    kidnappers lawmakers lawyers leaders lenders liberals librarians lifeguards linguists listeners lobbyists locals
    loyalists manufacturers many marchers mayors medics members merchants meteorologists midwives migrants militants
    miners ministers most mothers motorists mourners musicians nationalists neighbors neighbours nurses observers
    officers officials onlookers operators opponents organisers organizers others owners paramedics parents
    parishioners party passengers passers-by pastors patients pensioners people pharmacists physicians physicists
    planners players poets police politicians pollsters priests prisoners professors promoters prosecutors
    protesters psychiatrists psychologists publishers pundits pupils rebels refugees regulators relatives renters
    reporters representatives republicans rescuers researchers residents retailers revellers riders sailors sceptics
    scholars scientists senators separatists several shareholders shopkeepers shoppers skeptics smokers socialists
    sociologists soldiers some source sources specialists spectators spokespeople sponsors squatters staff
    statisticians strategists strikers students subscribers suppliers supporters surgeons survivors suspects
    taxpayers teachers technicians tenants theorists therapists tourists traders translators travelers travellers
    trustees union unionists unions users vendors veterans veterinarians victims viewers villagers visitors
    volunteers voters whistleblowers witnesses workers worshippers writers youngsters
""")
