"""First names that German, Austrian and Swiss papers print: common ones of many cultures."""

from newsseed.languages.model import words

# Evidence that a line or a credit names a person: nouns have capitals, too.
FIRST_NAMES = words("""
    aaron abdul abdullah achim adam adelheid adem adolf adrian adriana agathe agnes ahmad ahmed ahmet aische alain
    albert albin albrecht aldo alejandro aleksandar aleksandra alena alessandro alessia alex alexander alexandra
    alexandre alexej alfons alfred ali alice alicia alina aline aliya alma almut alois alwin alwine amalia ambros
    amelie amin amina amir amira ana anastasia anatol anatoli andi andre andrea andreas andreea andrej andrew
    andrzej andré andy anette angela angelika angelo anika anita anja anke ann anna annabell annabelle anne
    annegret annekathrin anneke annelie anneliese annelore annemarie annette anni annika anouk anselm ansgar antje
    anton antonella antonia antonie antonio anuschka arian ariane arik armin arnd arndt arne arno arnold arthur
    artur arved arzu ashraf asli astrid attila august aurel aurelia axel aydin ayla aylin ayse ayşe aziz babett
    babette balthasar baptist barbara baris bartosz basil bastian beat beata beate beatrice beatrix bekir belinda
    bella ben benedict benedikt beni benjamin benno berit bernadette bernd bernfried bernhard bernward berta
    berthold bertold bertram bettina bianca bianka birger birgit birgitta birte björn blasius bodo bogdan bojan
    borbala boris branka branko brigitta brigitte britt britta brunhilde bruno burak burghard burkhard bärbel can
    cansu carina carl carla carlo carlos carmen carola carole carolin carolina caroline carsten caspar cathrin
    cedric celina cem cengiz cenk ceren chantal charlotte chiara chris christa christel christian christiane
    christin christina christine christl christof christoph christopher clara claudia clemens conrad constantin
    constanze cora cordula corina corinna corinne cornelia cornelius curt cyril cyrill cäcilia cécile céline dag
    dagmar damian dan dana danica daniel daniela danielle danilo danny daphne daria dario dariusz darko david
    davide defne delia denise deniz dennis denny derya detlef detlev diana diego dieter dietmar dietrich dilara
    dilek dimitri dimitrios dina dino dirk ditmar domenico dominic dominik dominique donata dora doreen doris dorit
    dorothea dorothee dragan dunja dušan désirée eberhard ebru eckart eckhard eckhart edda edelgard edeltraud edgar
    edith edmund edouard eduard edwin egbert egon ehrenfried eike ekaterina ela elea elena eleni eleonora eleonore
    elfi elfriede elias elif elina elisa elisabeth elise elke ella ellen elli elma elmar elsa elsbeth else elvira
    emanuel emel emil emilia emily emine emma emre engelbert engin ercan erdal erdem erhard eric erich erik erika
    erna ernst erol erwin esma esra esther eugen eva evelin eveline evelyn ewald fabian fabienne fabio fabrice falk
    falko farid fatih fatima fatma federico felicia felicitas felix felizitas ferdinand ferenc filip filippo finn
    fiona flavio flora florentine florian florin flurina francesco franco francois frank franka frantisek franz
    franziska frauke fred frederic frederik fredrik freya frida fridolin fried frieda friedbert friedemann
    friederike friedhelm friedrich fritz gabi gabor gabriel gabriela gabriele gabriella gaby georg georges georgi
    gerald gerd gerda gereon gerhard gerlind gerlinde gernot gero gerold gert gertraud gertrud gesa gesche gesine
    giacomo gian giancarlo gianluca gianni gilbert gina gino giorgio giovanni gisela gitta giulia giulio giuseppe
    giuseppina gloria goran gottfried gotthard grazia gregor greta gretel gudrun guido guillaume gunda gundula
    gunnar gunter gunther gustav gülay güler günter günther hadwig hagen hakan halide halil halina hamza hanife
    hanna hannah hanne hannelore hannes hanno hanns hans hansjörg hansjürg hansjürgen hanspeter hansruedi harald
    harriet harry hartmut hartwig hasan hassan hatice hedda hedi hedwig heide heidemarie heidi heidrun heike heiko
    heiner heini heinrich heinz helen helena helene helga helge hella helmar helmut helmuth hendrik henner henning
    henri henriette henrik henrike henry herbert heribert herma hermann hermine herta hertha hilde hildegard
    hiltrud hinnerk hinrich holger horst hubert hubertus hugo hussein hülya hüseyin ibrahim ida igor ilja ilka
    ilona ilse imke imre ina ines inga inge ingeborg ingelore ingmar ingo ingolf ingrid inka insa irena irene irina
    iris irma irmela irmgard irmi irmtraud isa isabel isabell isabella isabelle ismail isolde ivan ivana ivica ivo
    ivonne jaap jacek jacob jacqueline jacques jakob jan jana jane janek janet janett janina janine janis janka
    jannes jannik jannis jaroslav jaroslaw jasmin jasper jean jeanette jeannette jelena jenni jennifer jenny jens
    jeremias jerome jerzy jesko jessica jessika jil jo joachim joana jobst jochen joe joel joerg johann johanna
    johannes john jolanda jolanthe jonas jonathan joost jordan jorge joris josef josefa josefine joseph josephine
    joshua josip jost josua josé juan judith jule jules julia julian juliana juliane julie julien juliette julius
    juri justin justus jutta jörg jürg jürgen kai kaja kamil karen karim karin karina karl karla karlheinz karol
    karola karolin karolina karoline karsten kaspar kasper katarina katarzyna katharina kathi kathleen kathrin kati
    katia katinka katja katrin katrina kay kemal kenan kerstin kevin kezban kilian kim kira klaas klara klaus
    klemens knut konrad konstantin konstantinos konstanze korbinian korinna kornelia krista kristiane kristin
    kristina krzysztof kuno kurt kübra lana lara larissa lars lasse laszlo laura laurent laurenz laurin lea leah
    leander lena lenard leni lennart leo leon leonard leonardo leonhard leonie leonore leopold levent levin leyla
    lia liane lieselotte lilian liliane lilli lilly lilo lina linda linus lisa lisbeth liselotte liv livia lore
    lorena lorenz lorenzo loretta lothar lotta lotte louis louisa louise luana luc luca lucas lucia lucian lucie
    ludger ludwig luigi luis luisa luise luk luka lukas luna lutz lydia maddalena madeleine madlen magda magdalena
    magret maik maike maja maksim malin malina malte malve manfred manja manon manuel manuela mara marc marcel
    marcell marcin marco marcus mareike marek maren margarete margarethe margarita margit margitta margot margret
    margrit maria mariam marian marianne marie marieke mariela marietta marija marika marina mario marion marissa
    marit marita marius mark marko markus marleen marlen marlene marlies marlis marta marten martha martin martina
    marvin massimo matheus mathias mathilda mathilde mathis mats matteo matthias matthis matti mattias maurice
    mauro max maxim maximilian maya mechthild mehmet meike melanie melchior melek melina melissa melitta mercedes
    meret merle merlin meryem metin mia michael michaela michail michel michelle mieke miguel mihai mikael mike
    mikko milan mile milena milos mina mira miriam mirjam mirko miro miroslav mohamed mohammad mohammed mona monika
    monique monja moritz morten muhammed murat mustafa myriam nadia nadine nadja naemi nalan nancy naomi natalia
    natalie natascha nathalie nele nelli nergiz nick nicki nico nicola nicolai nicolas nicole niels nikita niklas
    niklaus niko nikola nikolai nikolaj nikolaos nikolas nikolaus nils nina noah noel noemi nora norbert nuray
    nurcan nursel odette oguz oksana olaf ole oleg olena olga oliver olivia olivier olli omar omer onur orhan orkan
    ortrud oscar oskar osman oswald othmar otmar ottmar otto ottokar pamela paolo pascal pasquale patrice patricia
    patrick patrik patrizia paul paula paulina pauline pavel pawel pedro peer peter petr petra philip philipp
    philippe pia pierre pietro piotr pirmin polina quirin rabea rafael rafal rahel raimund rainer ralf ralph ramon
    ramona raoul raphael raphaela rasmus ray raymond rebecca rebekka regina regine regis regula reimund reiner
    reinhard reinhart reinhild reinhold remo renata renate renee rené reto ria ricarda ricardo riccardo richard
    rico rita robert roberta roberto robin roger rohat roland rolf roman romina romy ronald ronja ronny rosa
    rosalie rose rosemarie rosi rosina rosmarie roswitha roxana ruben rudi rudolf ruedi rupert ruth ruzica ryszard
    rüdiger sabina sabine sabrina salome samira samuel sandra sandro sanne sara sarah sarina sascha saskia schorsch
    sead sebastian sebnem sefa selda selim selin selina selma semra senta sepp seraina serap serdar serge sergej
    sergio serpil seval severin sevgi sevim sibel sibylle siegbert siegfried sieglinde siegmar siegmund siegrid
    sigmar sigmund sigrid sigrun silas silja silke silvan silvana silvia silvio simon simona simone sina sinan
    slawomir sofia sofie songül sonja sonya sophia sophie stanislav stanislaw stefan stefanie stefano steffen
    steffi stella sten stephan stephanie stephen steve steven susan susann susanna susanne suse suzana svea sven
    svenja svetlana swen sybille sylvain sylvester sylvia söhnke sönke sören sümeyye tabea tade tamara tamas tania
    tanja tarek tassilo tatiana tatjana teresa tessa thaddäus thea theo theobald theodor theodora theres theresa
    therese theresia thiemo thies thilo thomas thomy thoralf thorben thorsten thure tilda till tillmann tilman
    tilmann tilo tim timm timo timon timothy tina titus tobi tobias tom tomas tomasz tomislav toni torben torge
    torsten traudel traute tristan trudi tugba tuncay tülay udo ueli ufuk ugur ulf uli ulla ullrich ulrich ulrike
    umut undine urban urs ursel ursula urszula uschi uta ute uwe vadim valentin valentina valeria valerie vanessa
    vasilij veit velten vera verena verona veronika victor victoria viktor viktoria vincent vincenzo vinzent
    vinzenz viola vitali vitus vivian viviane vivien vladimir volker volkhard volkmar vreni vroni waldemar walter
    walther waltraud waltraut wanda wencke wendelin wenke wenzel werner wibke wiebke wieland wilfried wilhelm
    wilhelmine willi william willibald willy wilma wim winfried wladimir wojciech wolf wolfgang wolfhard wolfram
    xaver xenia yannick yannik yannis yasemin yasmin yeliz ylva yolanda yusuf yves yvette yvonne zdenek zehra
    zeljko zeynep zita zoe zoltan zoran zsuzsa zuzana özge özgür özlem
""")
