"""What English tells of people: how they are named and referred to."""

from newsseed.languages.english_first_names import FEMALE_NAMES, MALE_NAMES
from newsseed.languages.english_roles import FEMALE_NOUNS, GROUP_NOUNS, MALE_NOUNS, ROLE_NOUNS
from newsseed.languages.model import words
from newsseed.languages.people import PeopleWords, listed, pairs

PEOPLE = PeopleWords(
    female_names=FEMALE_NAMES,
    male_names=MALE_NAMES,
    # "Mrs Lima", "Sir Tom Reed": they belong to the mention of the name.
    female_honorifics=words("""
        alhaja aling auntie aunty baroness begum dame datin frau fru gogo hajia kumari lady madam madame
        mademoiselle mama mdm miss mme mrs ms puan senhora senora shrimati signora sister smt
    """),
    male_honorifics=words("""
        alhaji brother dato datuk encik haji hajj herr lord mallam monsieur mr mzee senhor senor
        shri sir tun
    """),
    neutral_honorifics=words("""
        dr mx prof
    """),
    double_honorifics=listed("""
        datin paduka, datin seri, datin sri, dato seri, dato sri, datuk seri, datuk sri, puan seri, puan sri, tan sri,
        toh puan
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
        adjt=adjutant adm=admiral adv=advocate ag=general ald=alderman amb=ambassador arch=architect
        assoc=associate asst=assistant atty=attorney barr=barrister bgen=general brig=brigadier bro=brother
        capt=captain cde=comrade cdr=commander cllr=councillor cmdr=commander col=colonel comdr=commander
        commr=commissioner const=constable coun=councillor cpl=corporal cpo=officer cpt=captain cst=constable
        del=delegate dep=deputy det=detective dist=district engr=engineer ens=ensign evang=evangelist fr=father
        gen=general gov=governor govs=governors hc=commissioner hon=honourable insp=inspector lcdr=commander
        lgen=general lt=lieutenant maj=major mgen=general msgr=monsignor msgt=sergeant ofc=officer pfc=private
        pm=minister pres=president prof=professor pte=private pvt=private rep=representative
        reps=representatives rev=reverend sec=secretary sen=senator sens=senators sgt=sergeant spc=specialist
        sqn=squadron srgt=sergeant ssgt=sergeant supt=superintendent tsgt=sergeant ven=venerable vp=president
    """),
    # "PC Ana Lima", "Sinn Fein TD Tom Reed": police, fire and army ranks, seats, posts.
    title_acronyms=words("""
        aag acp adgp agm aig asp ceo cfo cgs cio cmo coo cp cpo cs cso cto dac dc dcfo dci dcp dcs dg dgp di dig dm ds
        dsp fm igp jcp lcpl md mec mk mla mlc mna mpa mpp msp ocpd odpp pc pcso psni sdpo sho sp ssgt ssp td vc wo wpc
    """),
    role_nouns=ROLE_NOUNS,
    female_nouns=FEMALE_NOUNS,
    male_nouns=MALE_NOUNS,
    spouses=words("husband wife"),
    plural_role_nouns=words("""
        brothers businessmen chairmen children co-chairs congressmen fishermen men parents people policemen sisters
        spokesmen spokespeople spokeswomen wives women
    """),
    bystanders=words("""
        barman bartender cabbie cashier caretaker clerk conductor coroner driver janitor judge magistrate paramedic
        receptionist referee usher waiter waitress
    """),
    unnamed_nouns=words("""
        boy caller child customer girl heckler interviewer juror kid man moderator narrator neighbor neighbour
        passenger person protester questioner reporter supporter voter witness woman youth
    """),
    unnamed_sources=words("""
        adviser aide ally analyst attorney critic diplomat executive expert insider investigator journalist judge
        lawmaker lawyer observer officer official operative person prosecutor reporter source spokesman spokesperson
        spokeswoman strategist witness
    """),
    plural_endings=(("man", "men"), ("ty", "ties"), ("ry", "ries"), ("cy", "cies"), ("ch", "ches"), ("ss", "sses")),
    plural_ending="s",
    office_nouns=words("""
        chief commissioner director head master minister secretary speaker
    """),
    head_offices=words("""
        chancellor emperor king pope premier president queen sultan taoiseach
    """),
    highest=words("chief first prime"),
    offices=words("""
        admiral ambassador archbishop bishop cardinal chairman chairwoman chancellor colonel congressman congresswoman
        councillor emperor general governor judge king lieutenant major mayor pope premier president queen senator
        sergeant sheriff sultan taoiseach treasurer
    """),
    # "Calder University", "the Bank of England".
    organisation_words=words("""
        academy administration affairs agency airbnb airbus airlines airport airways alibaba alliance amazon army
        assembly associates association astrazeneca authorities authority bancorp bank bar barclays biosciences
        board boeing breitbart bundesbank bundestag bureau buzzfeed cabinet campaign capital center centers centre
        centres chamber chevron church citigroup clinic club co coalition college comcast command commission
        committee commons community company confederation conference congress conocophillips conservatives
        consortium cooperative corp corporation costco council court democrats department directorate duma dynamics
        easyjet electronics embassy energy enterprises entertainment europol exchange exxon exxonmobil facebook
        faculty federation fedex financial foods force forum foundation frontex fund gallery gas gazette gazprom
        google greenpeace greens group guard guardian guild hamas healthcare herald hezbollah holdings hospital
        hotels house hsbc huawei huffpost hyundai ikea images inc industries initiative instagram institute
        institution insurance intel international interpol journal jpmorgan judiciary knesset kremlin laboratories
        laboratory labs league library linkedin llc llp logistics ltd lufthansa magazine media microsoft ministry
        mission monitor motors movement msnbc museum nabisco nasa nations navy netflix network news newspaper nokia
        novartis nvidia observatory ofcom office ofgem oil opec openai opera orchestra organisation organization
        oxfam pac parliament partners partnership party paypal pentagon pepsico pfizer pharma pharmaceuticals photo
        photos plc police politico post press project propublica qantas radio rangers raytheon records reddit
        register republicans reserve reuters robotics rosneft ryanair samsung sanofi school secretariat securities
        semiconductor semiconductors senate service services snapchat society software solutions spotify staff star
        starbucks station steel stores studios substack sun supermarkets supreme symphony system systems taliban
        taskforce team teamsters technologies telecom telegraph telemundo telstra tencent tesco theater theatre
        therapeutics tiktok times toyota treasury tribune trust tv twitter uber unesco unicef unilever union united
        university univision ventures verizon vodafone volkswagen walmart weekly whatsapp wikileaks wikipedia
        woolworths workers works xinhua yahoo youtube zoo
    """),
    organisation_endings=words("""
        america australia britain caller canada christians europe insider ireland journalism markets patrol politics
        scotland survey uk usa wales watch worldwide
    """),
    organisation_names=listed("""
        al jazeera, al qaeda, al shabaab, amnesty international, black lives matter, boko haram, credit suisse,
        exxon mobil, general electric, goldman sachs, islamic jihad, jpmorgan chase, le monde,
        merrill lynch, morgan stanley, mother jones, planned parenthood, rolling stone, standard chartered,
        vanity fair, wells fargo
    """),
    house_titles=words("""
        airline automaker bookmaker brewer broadcaster carmaker chipmaker conglomerate developer drugmaker housebuilder
        insurer lender manufacturer nonprofit operator planemaker regulator retailer rival startup steelmaker
        supermarket supplier telco toymaker watchdog
    """),
    fields=words("""
        affairs energy gas insurance media oil securities
    """),
    company_words=words("""
        airlines associates bancorp biosciences capital co corp corporation electronics enterprises entertainment
        financial foods group holdings hotels inc industries insurance laboratories labs llc llp logistics ltd
        motors partners pharma pharmaceuticals plc robotics securities semiconductor semiconductors software
        solutions stores studios supermarkets systems technologies telecom therapeutics ventures
    """),
    company_abbreviations=words("corp inc"),
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
        administration agency airline association authorities authority automaker band bank board bookmaker brand
        brewer broadcaster broadsheet bureau business campaign carmaker carrier center centre chain charity
        chipmaker church city club coalition college commission committee company conglomerate consultancy
        corporation council country court daily department developer distributor drugmaker embassy federation firm
        force foundation fund giant government group hospice hospital house institute institution insurer kingdom
        lab label laboratory league lender magazine maker manufacturer ministry mission monarchy movement
        municipality museum nation network newspaper ngo non-profit nonprofit office operator orchestra organisation
        organization outlet panel paper parliament parliamentarians party planemaker platform police port producer
        province quango regulator retailer school senate service site society start-up startup state station
        steelmaker store studio supermarket supplier tabloid team telco think-tank toymaker treasury tribunal trust
        union university utility watchdog website weekly white-house zoo
    """),
    general_organisation_nouns=words("""
        agency airline association automaker band bank body bookmaker brand brewer broadcaster broadsheet business
        carmaker carrier chain charity chipmaker club coalition company conglomerate consultancy
        corporation daily developer distributor drugmaker firm foundation giant group hospice institution insurer
        label magazine maker manufacturer movement network newspaper ngo non-profit nonprofit operator organisation
        organization outlet paper party planemaker platform producer publication publisher quango regulator retailer
        site start-up startup steelmaker store studio supplier tabloid team telco think-tank toymaker trust union
        watchdog website weekly
    """),
    particular_organisation_nouns=words("""
        association campaign club foundation movement network party team trust union website
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
        story studies study subpoena summary survey text texts transcript treaty tweet tweets verdict video warning
        warrant webpage will wording writ yearbook
    """),
    group_nouns=GROUP_NOUNS,
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
        acting afghan african african-american agriculture albanian algerian american argentine argentinian
        armenian asian assistant associate attorney aussie australian austrian aviation azerbaijani bangladeshi
        barbadian bavarian belarusian belgian black bolivian bosnian brazilian british briton brummie bulgarian
        burmese californian cambodian cameroonian canadian catalan catholic chief chilean chinese christian
        city colombian communications congolese conservative cornishman county croat croatian cuban culture
        cypriot czech danish defence defense democrat democratic deputy district dominican dubliner dutch
        dutchman dutchwoman eastern economy ecuadorian education egyptian emirati energy english englishman
        englishwoman environment eritrean estonian ethiopian eu european federal fijian filipina filipino
        finance finnish fisheries foreign forestry former french frenchman frenchwoman gambian geordie german
        ghanaian glaswegian gop greek green guatemalan guyanese haitian health high hispanic honduran housing
        hungarian icelander icelandic immigration indian indonesian industry infrastructure interior iranian
        iraqi irish irishman irishwoman islamic israeli italian ivorian jamaican japanese jewish jordanian
        justice kazakh kenyan kiwi korean kosovan kurdish kuwaiti kyrgyz labour latin latina latino latvian
        lebanese liberal libertarian libyan lithuanian liverpudlian londoner luxembourger macedonian malawian
        malaysian malian maltese mancunian manpower manxman mexican moldovan mongolian montenegrin moroccan
        muslim namibian nato nazi nepalese nepali nicaraguan nigerian north northern norwegian omani opposition
        pakistani palestinian panamanian paraguayan pensions persian peruvian petroleum philippine policing
        polish portuguese prime prisons qatari queenslander railways republican romanian russian rwandan
        salvadoran samoan sanitation saudi scotsman scotswoman scottish security senegalese senior serb serbian
        sicilian singaporean slovak slovenian socialist somali south southern soviet spaniard spanish state
        sudanese supreme sustainability swede swedish swiss syrian taiwanese tanzanian tasmanian texan thai
        tongan tory tourism trade transport trinidadian tunisian turkish u.s ugandan uk ukrainian ulsterman un
        uruguayan us uzbek venezuelan vice vietnamese welfare welsh welshman welshwoman western white yemeni
        yorkshireman zambian zimbabwean
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
        abou abu af al ap av bin bint binte binti bte da das de del dela della den der des di do dos du e el
        ibn la las le los ould st ten ter van vom von wa y zu zum zur
    """),
    surname_openers=words("""
        d de del della di du fitz l la las le los mac mc o saint st van vande vander von
    """),
    prepositions=words("""
        about after against among around as at before behind between by during for from in including into like near of
        on over per than through to toward towards under via with within without
    """),
    determiners=words("""
        a all an another any both each every five four her his its many my no one our several six some that the their
        these this those three two your
    """),
    single=words("a an another each every one that this"),
    locating=words("at in near"),
    adjectival=("ary", "cal", "ial", "lic", "mic", "nal", "nic", "ous", "ral", "tal", "tic", "tive"),
    collective_nouns=words("""
        audience class community crowd delegation electorate establishment generation majority minority public
    """),
    shares=words("percent"),
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
    owned_houses=words("administration camp campaign foundation office staff team"),
    mute_pronouns=words("""
        anybody anyone everybody everyone i me mine my myself nobody one our ours ourselves somebody someone there us
        we what you your yours
    """),
    first_person=words("i me mine my myself"),
    dialogue_labels=words("q a question answer"),
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
    office_joiners=words("for of"),
    free_joiners=words("and &"),
    untitled=("ed", "ing", "ly"),
    # Not in all of "-ly": "the Lima family", "a Lima rally".
    unnominal=("dly", "ed", "ely", "nly", "rly", "sly", "tly"),
    article="the",
    joints=r" (?:of|for|on) (?:the )?",
    coordinators=(" and ", ", and ", " & "),
    fresh_conjuncts=("and a", "and her", "and his", "and the"),
    partitive="of",
    office=r"[Tt]he ([A-Za-z]+) of (?:the )?([A-Z]\w+(?: [A-Z]\w+)?)",
    anonymous=(
        r"\banonym(?:ity|ously)\b|\bnot (?:be|to be|being) (?:identified|named)\b|(?:\bnot|n['’]t) authori[sz]ed to\b"
        r"|\bdeclined to be (?:identified|named)\b|\b(?:did not|didn['’]t) w(?:ant|ish) to be (?:identified|named)\b"
    ),
    agents=r"[a-z-]{2,}(?:ist|er|or|ian|man|woman|ant|ient|eer|ess|mate|holder|-old)s?",
    participles=("ed", "ing"),
    compound_participles=words("born bred led run"),
    irregular_participles=words("""
        beaten begun born bought bound brought caught chosen drawn driven fought found given held hit known led lost
        made paid run seen sent set shot shown spent stuck sworn taken taught thrown told torn won
    """),
    adjectives=words("acting elected leading retired running"),
    peoples=("ans", "inos"),
    age=r",[ \xa0](?:(?:then|aged|now)[ \xa0])?(?:\d{1,3},[ \xa0])?",
    being=(
        r"(?:,[ \xa0]who)?[ \xa0](?:is|was|has been|(?:works|worked|serves|served) as)[ \xa0]"
        r"(?:(?:also|currently|himself|herself|now|once|previously|still)[ \xa0])?(?=(?:an?|her|his|the)[ \xa0])"
    ),
    leading=(
        r",[ \xa0](who[ \xa0](?:(?:also|currently|had|has|now|once|previously|still)[ \xa0])?"
        r"(?:chair|coach|co-found|direct|edit|found|head|lead(?!s? in\b)|manage|own|oversee|play|represent|run|"
        r"supervise|teach|work)"
        r"(?:e?s|e?d)?|who[ \xa0](?:led|oversaw|ran|studie[ds]|taught))\b"
    ),
    belonging=(
        r"[ \xa0](from|of|with)[ \xa0](?P<definite>the[ \xa0])?"
        r"(?P<whom>[A-Z][\w&.’'-]*\w(?:[ \xa0](?:(?:and|for|of|on|the|&)[ \xa0]){0,2}[A-Z][\w&.’'-]*\w){0,6})"
    ),
    origins=words("from of"),
    onward="to",
    telling=words("added argued asked noted replied said says told tweeted warned wrote"),
    telling_together=words("""
        added agree agreed argue argued believe believed claim claimed conceded expect expected fear feared hope hoped
        insist insisted note noted predict predicted said say suggest suggested think thought told warn warned worry
        wrote
    """),
    those="those",
    topical="for",
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
