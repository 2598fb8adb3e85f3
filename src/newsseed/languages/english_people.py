"""What English tells of people: how they are named and referred to."""

from newsseed.languages.english_first_names import FEMALE_NAMES, MALE_NAMES
from newsseed.languages.model import words
from newsseed.languages.people import PeopleWords, listed, pairs

PEOPLE = PeopleWords(
    female_names=FEMALE_NAMES,
    male_names=MALE_NAMES,
    # "Mrs Lima", "Sir Tom Reed": they belong to the mention of the name.
    female_honorifics=words("""
        baroness dame frau lady madam madame mademoiselle miss mme mrs ms senora signora sister
    """),
    male_honorifics=words("""
        brother herr lord monsieur mr senor sir
    """),
    neutral_honorifics=words("""
        dr mx prof
    """),
    regnal_titles=words("""
        ayatollah baroness dame duchess duke earl emir emperor empress king lady lord pope prince princess queen saint
        sheikh sir sultan
    """),
    name_suffixes=words("""
        ii iii iv jr sr
    """),
    postnominals=words("""
        cbe esq kbe kc mbe md mp msp obe phd qc
    """),
    # "Sen. Ana Lima": the dot is left out.
    title_abbreviations=pairs("""
        adm=admiral ag=general ald=alderman amb=ambassador asst=assistant atty=attorney brig=brigadier capt=captain
        cllr=councillor cmdr=commander col=colonel const=constable coun=councillor cpl=corporal cpt=captain
        del=delegate dep=deputy det=detective dist=district fr=father gen=general gov=governor govs=governors
        hon=honourable insp=inspector lt=lieutenant maj=major ofc=officer pm=minister pres=president prof=professor
        pvt=private rep=representative reps=representatives rev=reverend sec=secretary sen=senator sens=senators
        sgt=sergeant supt=superintendent vp=president
    """),
    # "chief economist Ana Lima", "Ana Lima, a glaciologist at the institute", "the actress".
    role_nouns=words("""
        academic accountant activist actor actress adjutant administrator admiral adviser advisor advocate agent
        aid-worker aide alderman aldermen ally ambassador anaesthetist analyst anchor anchorman anchorwoman
        anthropologist archaeologist archbishop architect artist assemblyman assemblywoman assistant astronaut
        astronomer astrophysicist athlete attache attorney auditor aunt author ayatollah backer baker banker
        barber barrister bartender bassist beekeeper billionaire biographer biologist bishop blogger boatman
        boss botanist boxer boy boyfriend brigadier broadcaster broker brother builder businessman businesswoman
        butcher cabinetmaker cameraman campaigner candidate captain cardinal cardiologist caretaker carpenter
        cartoonist cashier catcher ceo cfo chair chairman chairperson chairwoman challenger champion chancellor
        chaplain chef chemist chief choreographer cinematographer cleric clerk climatologist co-author co-chair
        co-chairman co-director co-founder co-owner co-worker coach cofounder colleague collector colonel
        columnist comedian commandant commander commentator commissioner composer comptroller conductor
        congressman congresswoman conservationist conservator constable consul consultant contender contractor
        contributor controller coo cook coordinator cop copywriter coroner corporal correspondent councillor
        councilman councilor councilwoman counsel counsellor counselor courier cousin coworker creator
        criminologist critic critics curator customer dad dancer daughter dealer dean defendant defender
        delegate demographer dentist deputy dermatologist designer detective developer dietitian diplomat
        director doctor donor driver ecologist economist editor educator electrician emperor employee engineer
        entrepreneur envoy epidemiologist ex-husband ex-wife executive expert fact-checker farmer father fellow
        fiance fiancee fighter film-maker filmmaker financier firebrand firefighter fisherman fitter footballer
        forecaster foreman forester founder friend front-runner frontrunner gardener general geneticist
        geographer geologist geophysicist girl girlfriend glaciologist goalkeeper golfer governor
        governor-general graduate granddaughter grandfather grandmother grandson grocer guard guardian guide
        guitarist gunman hairdresser harbourmaster head headmaster headmistress headteacher heir
        historian homeowner hopeful host hostess housewife humorist hunter husband hydrologist icon imam
        immunologist incumbent industrialist inspector instructor intern interpreter interviewer
        inventor investigator investor islander janitor jeweler jeweller journalist judge juror justice keeper
        king labourer landlady landlord lawmaker lawyer leader lecturer legend legislator librarian lieutenant
        linguist lobbyist machinist magistrate magnate major man manager marine marketer marshal master
        mathematician mayor mayoress mechanic mediator medic member mep merchant meteorologist
        microbiologist midfielder midwife millionaire minister missionary model moderator mogul mom monk mother
        mountaineer mover mp msp mum musician nanny narrator naturalist navigator negotiator neighbor neighbour
        neighbours neonatologist nephew neurologist neuroscientist neurosurgeon newcomer niece nominee novelist
        nun nurse nutritionist observer obstetrician officer official ombudsman oncologist operative operator
        opponent orderly organiser organizer orthodontist owner paediatrician painter paramedic parent partner
        passenger pastor pathologist patient patrolman patron pediatrician peer pensioner performer person
        pharmacist philanthropist philosopher photographer photojournalist physician physicist physiotherapist
        pianist pilot pitcher planner player playwright plumber podcaster poet policeman policewoman politician
        pollster pope porter postdoc postmaster potter practitioner predecessor premier presenter president
        priest primatologist prince princess principal printer prisoner producer professor programmer promoter
        prosecutor protester provocateur provost psychiatrist psychologist publicist publisher pundit pupil
        quarterback queen questioner rabbi radiologist rancher ranger rapper realtor receptionist rector referee
        refugee regent registrar regulator renter reporter representative researcher resident resister
        restaurateur retailer retiree reverend rider rival roommate runner sailor salesman saleswoman
        saxophonist scholar scientist screenwriter sculptor secretary secretary-general seller senator sergeant
        sheikh sheriff shopkeeper shopper singer sister skier skipper sociologist soldier solicitor son
        songwriter speaker specialist spokesman spokesperson spokeswoman sprinter spymaster standard-bearer star
        starlet statesman statistician stepfather stepmother steward stewardess storyteller strategist striker
        strongman student superintendent superstar supervisor supporter surfer surgeon surrogate surveyor
        survivor swimmer tailor teacher teammate technician teenager tenant tenor theologian therapist toddler
        tourist trader trainer translator treasurer trustee tsar tutor tycoon uncle undersecretary veteran
        veterinarian vicar vice-chair vice-chairman vice-chancellor vice-president victim videographer villager
        violinist virologist visitor volcanologist volunteer voter waiter waitress warden watchdog weaver welder
        whip whistleblower widow widower wife winemaker winger winner witness woman wordsmith worker wrestler
        writer youngster zoologist
    """),
    female_nouns=words("""
        actress anchorwoman assemblywoman aunt ballerina businesswoman businesswomen chairwoman congresswoman
        councilwoman daughter duchess empress ex-wife fiancee girl girlfriend granddaughter grandmother headmistress
        heiress horsewoman hostess housewife lady landlady mayoress midwife mom mother mum niece nun policewoman
        princess queen saleswoman schoolgirl sister spokeswoman sportswoman stepmother stewardess waitress widow wife
        woman
    """),
    male_nouns=words("""
        actor anchorman archbishop assemblyman ayatollah bishop boy boyfriend brother businessman cameraman cardinal
        chairman congressman councilman dad duke emperor ex-husband father fisherman foreman gentleman grandfather
        grandson gunman headmaster husband imam king landlord man monk nephew patrolman policeman pope priest prince
        rabbi salesman schoolboy sheikh son spokesman sportsman statesman stepfather uncle waiter widower
    """),
    plural_role_nouns=words("""
        brothers businessmen chairmen children co-chairs congressmen fishermen men parents people policemen sisters
        spokesmen spokespeople spokeswomen wives women
    """),
    unnamed_nouns=words("""
        boy caller child customer girl heckler interviewer juror kid man moderator narrator neighbor neighbour
        passenger person protester questioner reporter supporter voter witness woman youth
    """),
    plural_endings=(("man", "men"), ("ty", "ties"), ("ry", "ries"), ("cy", "cies"), ("ch", "ches"), ("ss", "sses")),
    plural_ending="s",
    office_nouns=words("""
        chief commissioner director head master minister secretary speaker
    """),
    head_offices=words("""
        chancellor emperor king pope premier president queen sultan taoiseach
    """),
    offices=words("""
        admiral ambassador archbishop bishop cardinal chairman chairwoman chancellor colonel congressman congresswoman
        councillor emperor general governor judge king lieutenant major mayor pope premier president queen senator
        sergeant sheriff sultan taoiseach treasurer
    """),
    # "Calder University", "the Bank of England".
    organisation_words=words("""
        academy administration affairs agency airbnb airlines airport airways alliance amazon army assembly
        associates association authorities authority bank bar board boeing breitbart bundesbank bundestag bureau
        buzzfeed cabinet campaign center centers centre centres chamber church clinic club co coalition college
        command commission committee commons community company confederation conference congress conservatives
        consortium cooperative corp corporation council court democrats department directorate duma embassy
        energy enterprises exchange facebook faculty federation force forum foundation fund gallery gas gazette
        google greens group guard guardian guild healthcare herald holdings hospital house huffpost images inc
        industries initiative instagram institute institution insurance international journal judiciary knesset
        kremlin laboratories laboratory labs league library linkedin llc llp ltd magazine media microsoft
        ministry mission monitor motors movement msnbc museum nations navy netflix network news newspaper
        observatory office oil opera orchestra organisation organization pac parliament partners partnership
        party pentagon pharmaceuticals photo photos plc police politico post press project propublica radio
        rangers records reddit register republicans reserve reuters school secretariat securities senate service
        services snapchat society spotify staff star station steel studios sun supreme symphony system systems
        taskforce team teamsters technologies telegraph telemundo theater theatre tiktok times toyota treasury
        tribune trust tv twitter uber union united university univision ventures walmart weekly whatsapp
        wikileaks workers works xinhua yahoo youtube zoo
    """),
    joining_words=words("""
        academy agency alliance army assembly association bank board brotherhood bureau center centers centre
        centres chamber church club college commission committee confederation conference congress council court
        daily daughters department directorate embassy faculty federation foundation fund group guild house
        institute institution international journal league library ministry museum office organisation
        organization parliament party police post project register school secretariat senate society sons system
        times union university
    """),
    # "the company said": whatever organisation was named before.
    organisation_nouns=words("""
        administration agency airline association authorities authority bank board broadcaster bureau business
        campaign carmaker center centre charity church city club coalition college commission committee company
        conglomerate corporation council country court department developer distributor embassy federation firm force
        foundation fund giant government group hospital house institute institution kingdom lab laboratory league
        lender magazine maker manufacturer ministry mission monarchy movement municipality museum nation network
        newspaper ngo non-profit nonprofit office operator orchestra organisation organization outlet panel paper
        parliament parliamentarians party police port producer province regulator retailer school senate service site
        society start-up startup state station store supermarket supplier team think-tank treasury tribunal trust
        union university utility watchdog website white-house zoo
    """),
    general_organisation_nouns=words("""
        agency airline association bank body broadcaster business campaign carmaker chain charity club coalition company
        conglomerate corporation developer distributor firm foundation giant group institution magazine maker
        manufacturer movement network newspaper ngo non-profit nonprofit operator organisation organization outlet
        paper party producer publication publisher regulator retailer site start-up startup store supplier team
        think-tank trust union watchdog website
    """),
    document_nouns=words("""
        account act ad advert advertisement affidavit agenda agreement amendment analysis announcement article
        assessment audit banner bill biography blog book brief briefing brochure bulletin by-law by-laws bylaw
        bylaws caption chapter charter circular code column communique complaint constitution contract
        declaration decree deposition description diary directive document documents draft e-mail editorial
        email emails entry essay evaluation excerpt file filing filings findings flyer form guidance guide
        guidelines headline indictment inscription instructions invitation judgement judgment label law lawsuit
        leaflet legislation letter letters manifesto manual manuscript memo memoir memorandum message messages
        minutes mission-statement motion motto newsletter note notes notice obituary opinion order page pages
        pamphlet paper passage petition placard plaque platform policy poll post poster posts press-release
        proclamation profile programme proposal provision publication quote readout record records reply report
        reports resolution review rule rules ruling script sign signs slogan song statement statements statute
        story studies study subpoena summary survey text texts transcript treaty tweet tweets verdict warning
        warrant webpage will wording writ yearbook
    """),
    group_nouns=words("""
        activists actors advisers advocates aides allies analysts anglers archaeologists artists astronomers athletes
        attorneys authorities authors backers bankers bidders biologists bosses brokers builders bureaucrats bystanders
        campaigners captors carers caretakers caterers celebrities chemists clergy climbers clinicians coaches
        colleagues collectors columnists commentators commissioners commuters conservationists conservatives
        constituents consultants consumers contractors councillors councilors counsellors creditors crews critics
        curators customers cyclists dealers defenders delegates democrats demonstrators deputies designers detectives
        developers diplomats dissidents dockers doctors donors drivers ecologists economists editors educators
        electricians employees engineers environmentalists envoys epidemiologists executives experts eyewitness
        families fans farmers feminists few financiers firefighters fishermen friends geologists governments governors
        growers guests guides gunmen hikers historians hobbyists homeowners hosts hoteliers households hunters inmates
        insider insiders inspectors interviewees interviewers investigators investors islanders journalists judges
        jurors kidnappers lawmakers lawyers leaders lenders liberals librarians lifeguards linguists listeners
        lobbyists locals loyalists manufacturers many marchers mayors medics members merchants meteorologists midwives
        migrants militants miners ministers most mothers motorists mourners musicians nationalists neighbors neighbours
        nurses observers officers officials onlookers operators opponents organisers organizers others owners
        paramedics parents parishioners party passengers passers-by pastors patients pensioners people pharmacists
        physicians physicists planners players poets police politicians pollsters priests prisoners professors
        promoters prosecutors protesters psychiatrists psychologists publishers pundits pupils rebels refugees
        regulators relatives renters reporters representatives republicans rescuers researchers residents retailers
        revellers riders sailors sceptics scholars scientists senators separatists several shareholders shopkeepers
        shoppers skeptics smokers socialists sociologists soldiers some source sources specialists spectators
        spokespeople sponsors squatters staff statisticians strategists strikers students subscribers suppliers
        supporters surgeons survivors suspects taxpayers teachers technicians tenants theorists therapists tourists
        traders translators travelers travellers trustees union unionists unions users vendors veterans veterinarians
        victims viewers villagers visitors volunteers voters whistleblowers witnesses workers worshippers writers
        youngsters
    """),
    # Places speak for governments, and no "he" or "she" means them.
    places=listed("""
        afghanistan, africa, ahmedabad, alabama, alaska, albania, algeria, america, amsterdam, angola, ankara,
        argentina, arizona, arkansas, armenia, asia, athens, atlanta, auckland, australia, austria, azerbaijan,
        baghdad, bahrain, baltimore, bangkok, bangladesh, barcelona, beijing, beirut, belarus, belfast, belgium,
        bengaluru, berlin, birmingham, bolivia, bosnia, boston, brazil, brexit, britain, british columbia, broadway,
        brooklyn, brussels, bucharest, budapest, buenos aires, bulgaria, cairo, calgary, california, cambodia,
        cambridge, cameroon, canada, canberra, cape town, capitol hill, cardiff, caribbean, charlotte, chennai,
        chicago, chile, china, cincinnati, cleveland, cologne, colombia, colombo, colorado, congo, connecticut,
        copenhagen, costa rica, croatia, cuba, cyprus, d.c, dallas, damascus, delaware, delhi, denmark, denver,
        detroit, dhaka, district of columbia, downing street, dubai, dublin, east coast, ecuador, edinburgh, egypt,
        el salvador, england, eritrea, estonia, ethiopia, eu, europe, finland, florida, france, frankfurt, gaza,
        geneva, georgia, germany, ghana, glasgow, great britain, greece, greenland, guantanamo, guatemala,
        guatemala city, haiti, hamburg, hanoi, havana, hawaii, helsinki, hollywood, honduras, hong kong, houston,
        hungary, hyderabad, iceland, idaho, illinois, india, indiana, indianapolis, indonesia, iowa, iran, iraq,
        ireland, islamabad, israel, istanbul, italy, jaipur, jakarta, jamaica, japan, jerusalem, johannesburg, jordan,
        kabul, kansas, kansas city, karachi, kathmandu, kazakhstan, kentucky, kenya, kiev, kolkata, kosovo, kuwait,
        kyiv, kyrgyzstan, lagos, lahore, laos, las vegas, latin america, latvia, lebanon, leeds, liberia, libya,
        lisbon, lithuania, liverpool, london, long island, los angeles, louisiana, lucknow, luxembourg, macedonia,
        madrid, maine, malaysia, mali, malta, manchester, manhattan, manila, manitoba, maryland, massachusetts, mecca,
        melbourne, memphis, mexico, mexico         city, miami, michigan, middle east, midwest, milan, milwaukee,
        minneapolis, minnesota, mississippi, missouri, moldova, mongolia, montana, montenegro, montreal, morocco,
        moscow, mozambique, mumbai, munich, myanmar, nairobi, nashville, nebraska, nepal, netherlands, nevada,
        new         hampshire, new brunswick, new delhi, new england, new jersey, new mexico, new orleans,
        new south wales, new york, new york city, new zealand, newfoundland, nicaragua, niger, nigeria, north america,
        north carolina, north dakota, north korea, northern         ireland, norway, nova scotia, ohio, oklahoma,
        ontario, oregon, oslo, ottawa, oxford, pakistan, palestine, panama, papua new guinea, paraguay, paris, patna,
        pennsylvania, perth, peru, philadelphia, philippines, phoenix, pittsburgh, poland, portland, portugal, prague,
        puerto rico, qatar, quebec, queensland, rhode island, riga, rio de janeiro, riyadh, romania, rome, russia,
        rwanda, sacramento, salt lake city, san         francisco, san antonio, san diego, sao paulo, sarajevo,
        saskatchewan, saudi arabia, scandinavia, scotland, seattle, senegal, seoul, serbia, shanghai, siberia, sicily,
        silicon valley, singapore, slovakia, slovenia, sofia, somalia, south         africa, south america,
        south australia, south carolina, south dakota, south korea, south sudan, soviet union, spain, sri lanka,
        srinagar, st. louis, stockholm, sudan, sweden, switzerland, sydney, syria, taipei, taiwan, tajikistan,
        tallinn, tampa, tanzania, tasmania, tbilisi, tehran, tel aviv, tennessee, texas, thailand, the hague, tibet,
        tokyo, toronto, tunisia, turkey, turkiye, turkmenistan, u.k, u.s, uae, uganda, uk, ukraine,
        united arab         emirates, united kingdom, united states, uruguay, us, usa, utah, uzbekistan, vancouver,
        vatican, venezuela, vermont, victoria, vienna, vietnam, vilnius, virginia, wales, wall street, warsaw,
        washington, washington dc, west bank, west coast, west virginia, western australia, white house, wisconsin,
        wyoming, yemen, zagreb, zambia, zimbabwe, zurich
    """),
    demonyms=words("""
        acting african african-american american asian assistant associate attorney australian austrian belgian black
        brazilian british bulgarian californian canadian catalan catholic chief chilean chinese christian city
        colombian conservative county croatian cuban czech danish defence defense democrat democratic deputy district
        dutch eastern economy education egyptian energy english environment estonian ethiopian eu european federal
        finance finnish foreign former french german ghanaian gop greek green health high hispanic hungarian icelandic
        indian indonesian interior iranian iraqi irish islamic israeli italian jamaican japanese jewish justice kenyan
        korean kurdish labour latin latino latvian lebanese liberal libertarian libyan lithuanian malaysian mexican
        moroccan muslim nato nazi nepalese nigerian north northern norwegian pakistani palestinian persian peruvian
        philippine polish portuguese prime republican romanian russian saudi scottish security senior serbian slovak
        slovenian socialist somali south southern soviet spanish state supreme swedish swiss syrian taiwanese texan
        thai tory trade transport tunisian turkish u.s uk ukrainian un us venezuelan vice vietnamese welsh western
        white yemeni
    """),
    plain_capitals=words("""
        am apr april arabic aug august bbc-style brexit ceo cfo chinese christianity christmas coo covid covid-19 dec
        december dna easter edt english est et facebook-style feb february french friday gdp german gmt god halloween
        hanukkah id internet islam jan january japanese judaism jul july jun june latin mar march medicaid medicare
        monday nov november obamacare oct october olympics phd pm pst pt ramadan russian saturday sep sept september
        social spanish sunday thanksgiving thursday tuesday tv vip web wednesday
    """),
    place_words=words("""
        act age agreement airport amendment avenue award awards bay beach bill boulevard bowl bridge building canal
        cape castle cathedral caucus championship channel city coast code constitution convention county court creek
        cup dam day deal debate declaration desert disease district drive election elections empire era fair falls
        festival fields forest games gardens hall harbor harbour heights highway hill hills hotel island islands lake
        lane law league line mall marathon market mount mountain mountains ocean olympics open park peninsula plan
        plaza primary prize protocol province reef region river road room rule sea show square stadium state states
        story strait street summit syndrome territory test theory tower towers trail treaty tuesday tunnel valley
        village war wednesday week world year years
    """),
    # At the start of a sentence: "Despite", "Researchers".
    closed_class=words("""
        a about above according across add added additionally after afterward afterwards again against ago ahead all
        almost along already also although altogether always am amid among an and another any anybody anyone anything
        apart apparently are around as aside asked asking at back based be because been before behind being below
        beneath beside besides best better between beyond both but by call called can cannot certainly clearly click
        come compared consequently considering correction could crucially currently dated despite did do does done
        down dozens due during each earlier early editor's eight either eleven else elsewhere enough especially even
        eventually ever every everybody everyone everything exactly except exit far few fewer fifteen fifth fifty
        filed finally first five follow following follows for former formerly forty founded four fourth from further
        furthermore get given go good got greater had half has have having he headed hello hence her here hers herself
        hey hi him himself his how however hundreds i if image images imagine in including indeed initially inside
        instead into is isn it its itself join just keep know known largely last lately later latest learn least left
        less let like likewise listen little long longtime look looking low made mainly make many may maybe me
        meanwhile meet might millions mine more moreover most mostly much must my myself nearby nearly neither never
        nevertheless next nine no nobody none nonetheless nor not notably note nothing now nowhere obviously of off
        often oh ok okay on once one only onto opening or original other others otherwise our ours ourselves out
        outside over overall own part perhaps photo photos picture pictured please plus possibly previously quite
        rather reached read really recent recently regarding related responding right said same save says second see
        seven several shall share she should sign similarly since six sixth sixty so some somebody someone something
        sometimes somewhat soon source speaking start stay still subscribe such sure take ten than thanks that the
        their theirs them themselves then there therefore these they thing things think third thirty this those though
        thousands three through throughout thus till to today together told tomorrow tonight too top toward towards
        twelve twenty two ultimately under underneath unfortunately unless unlike until up update updated upon us use
        using usually various very wait want was watch we welcome well were what whatever when whenever where whereas
        wherever whether which whichever while who whoever whom whose why will with within without won would written
        yes yesterday yet you your yours yourself zero
    """),
    particles=words("""
        abou abu af al ap av bin da das de del dela della den der di do dos du e el ibn la le ould st ten ter van vom
        von y zu
    """),
    prepositions=words("""
        about after against among around as at before behind between by during for from in including into like near of
        on over per than through to toward towards under via with within without
    """),
    determiners=words("""
        a all an another any both each every five four her his its many my no one our several six some that the their
        these this those three two your
    """),
    indefinite=words("""
        a an another one
    """),
    possessives=words("""
        her his its my our their your
    """),
    definite=words("""
        her his its that the their these this those
    """),
    # Pronouns.
    female_pronouns=words("""
        her hers herself she
    """),
    male_pronouns=words("""
        he him himself his
    """),
    plural_pronouns=words("""
        both their theirs them themselves they
    """),
    thing_pronouns=words("""
        it its itself
    """),
    relative_pronouns=words("""
        that which who whom whose
    """),
    personal_relatives=words("who whom whose"),
    record_nouns=words("excerpt excerpts transcript transcripts transcription"),
    reading=words("read reads"),
    addressing=words("asked asking informed reminded tell telling tells told"),
    former="former",
    contracted=words("a already also always an been doing going got never not now saying still trying"),
    owned_nouns=words("""
        administration aide ally camp campaign era interview movement presidency presidential rally speech spokesman
        spokeswoman supporter supporters surrogate team voter voters
    """),
    mute_pronouns=words("""
        anybody anyone everybody everyone i me mine my myself nobody one our ours ourselves somebody someone there us
        we what you your yours
    """),
    auxiliaries=words("""
        am are can could did do does had has have is may might must said says should was were will would
    """),
    connectives=words("""
        after although and as because before but despite for if in is it nor now of or since so than that then there
        though unless until was what when where whether while why yet
    """),
    role_joiners=words("""
        & and at for in of on the
    """),
    free_joiners=words("and &"),
    untitled=("ed", "ing", "ly"),
    # Not in all of "-ly": "the Lima family", "a Lima rally".
    unnominal=("dly", "ed", "ely", "nly", "rly", "sly", "tly"),
    article="the",
    joints=r" (?:of|for|on) (?:the )?",
    coordinators=(" and ", ", and ", " & "),
    fresh_conjuncts=("and a", "and her", "and his", "and the"),
    office=r"[Tt]he ([A-Za-z]+) of (?:the )?([A-Z]\w+(?: [A-Z]\w+)?)",
    agents=r"[a-z-]{2,}(?:ist|er|or|ian|man|woman|ant|ent|eer|ess|mate|holder|-old)s?",
    participles=("ed", "ing"),
    compound_participles=words("born bred led run"),
    adjectives=words("acting elected leading retired"),
    peoples=("ans", "inos"),
    age=r",[ \xa0](?:(?:then|aged|now)[ \xa0])?(?:\d{1,3},[ \xa0])?",
    telling=words("added argued asked noted replied said says told tweeted warned wrote"),
    opening_words=words("""
        about after against although amid among as at because before behind by despite during following for from if in
        inside like near of on once outside since though through throughout to under unless unlike until upon when
        whenever where while with within without
    """),
    medial_adverbs=words("""
        already also always apparently even eventually finally first frequently immediately initially just later
        never now often once only previously privately publicly quickly recently repeatedly simply soon still then
    """),
    asked="asked",
    questioning=words("asked challenged pressed questioned quizzed"),
    sourcing=words("according"),
    subject_pronouns=words("he she"),
    other_subjects=words("it they we"),
)
