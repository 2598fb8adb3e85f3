"""First names that English papers print: common ones of many cultures; others are judged by other evidence."""

from newsseed.languages.model import words

# Evidence that a run of capitals is a person, and of gender; a name that both bear stands in both lists.
FEMALE_NAMES = words("""
    aaliyah abby abigail ada adaeze adele adriana agnes agnieszka aicha aiko aisha akiko akinyi alana alba alejandra
    alessandra alex alexa alexandra alexis alice alicia alina alisa alison allison alma alyssa amal amanda amara
    amber amelia amelie amina amira amy ana anastasia andrea angela angelica angelina angie anika anita anja anjali
    ann anna annabel anne annegret anneke annette annick annie annika antonia anya aoife april ariana ariane ariel
    ashley astrid athena audrey aurora ava ayesha ayse ayu barb barbara beate beatrice beatrix beatriz becky belinda
    bella bernadette bernice beth bethany betsy betty beverly bianca birgit blair blake bonnie brandy brenda bridget
    brigitte brittany bronwen brooke caitlin cameron camila camilla camille candace candice carey carla carlotta
    carly carmen carol carole carolina caroline carolyn carrie casey cassandra cassidy cate catherine cathy catriona
    cecile cecilia celeste celia charlene charlotte chelsea chen cheryl chiara chioma chloe christa christina
    christine cindy claire clara clarissa claudia colette colleen connie constance cora corinne courtney cristina
    crystal cynthia daisy dalia dana daniela danielle daphne darlene dawn deanna debbie deborah debra deepa deirdre
    delia delphine denise devon dewi diana diane dianne dina dolly dolores donna dora doreen doris dorothea dorothy
    dottie dovile ebony edie edith edna effie eileen elaine eleanor elena eleni elisa elisabeth elise eliza
    elizabeth elke ella ellen elsa elsie emi emilia emily emma enid erica erika erin esme esperanza estelle esther
    ethel etta eugenia eun-ji eunice eva evelyn fang fatima fatma faye felicia fernanda filipa fiona flora florence
    folake fran frances francesca franziska freda frederica frida frieda gabriela gabriella gabrielle gail gemma
    genevieve georgia georgina geraldine gertrude ghada gillian gina ginny giorgia giovanna gisela giulia gladys
    glenda gloria grace greta gretchen guadalupe gwen gwendolyn hala haley halima hana hanan hanna hannah hannelore
    harpreet harriet haruka hatice hattie hazel heather heidi helen helena helene helga henrietta hetty hilary hilda
    hillary holly huda hui huong hye-jin ida ilene ilse imani imelda imogen indira ines inez ingrid irena irene
    irina iris irma isabel isabella isabelle ivana ivanka jacinda jacinta jackie jacqueline jade jaime jamie jamila
    jan jana jane janelle janet janice janie janine jasmine jayne jean jeanette jeanine jeanne jeannie jen jenna
    jennie jennifer jenny jess jessica ji-woo jill jillian jo joan joanna joanne jocelyn jodi jody johanna jordan
    josephine josie joy joyce juana juanita judith judy jules julia juliana julianne julie juliet julija june
    jurgita justine kai kaja kamala karen karin karina karla katarina katarzyna kate katherine kathleen kathryn
    kathy katia katie katja katrin katrina kavita kay kayla keiko keira keisha kelly kellyanne kendall kendra kerry
    khadija kim kimberly kirsten kirsti kitty kristen kristi kristin kristina kyra lacey lakshmi lamia lan lana lara
    larissa lata latasha latoya laura lauren laurie layla lea leah lee leela leila lena leona leonie lerato leslie
    leticia letitia leyla liana lidia lila lillian lillie lily lina linda lindsay lindsey linh lisa liz liza lois
    lola lora lorena loretta lori lorna lorraine lottie lou louisa louise lucia lucie lucille lucinda lucy luisa
    lupita luz lydia lynda lynn lynne mabel mackenzie maddie madeleine madeline mae magda magdalena maggie mai
    malala malia mandy manisha manuela mara marcella marcia margaret margarita margie margot marguerite maria mariah
    mariam marian mariana marianne marie marietta marilyn marina marine marion marisa marisol marissa marjorie marla
    marlene marsha marta martha martina marty mary maryam matilda maud maude maureen maxine maya mee meera meg megan
    meghan mei mei-ling mel melania melanie melinda melissa melody mercedes meredith merel merle mia michaela
    michele michelle mika mila mildred millie min-ji mina mindy minerva minnie mira miranda miriam misty mollie
    molly mona monica monika monique morgan muriel myra myrtle nadia nadine nan nancy naoko naomi natalia natalie
    natasha nathalie nawal nell nellie nettie ngoc ngozi nguyen nia nicola nicole nikki nina nisha noel noemi
    nomvula noor nora noreen norma nur oksana olena olga olive olivia ophelia oprah paige paloma pam pamela pat
    patricia patsy patti patty paula paulette paulina pauline pearl peggy penelope penny petra philippa phoebe
    phyllis polly pooja pranita priscilla priya putri quinn rachel radha ramona randi rania raquel rasa rasha
    rebecca regina rekha renata renate rene renee rhonda rin rita roberta robin rochelle ronnie rosa rosalie
    rosalind rosalinda rosanna rose rosemary rowan rowena roxana roxanne ruby ruth sabine sabrina sadie sahar sakura
    sally salma samantha samira sandra sandy sangeeta sara sarah sasha saskia savannah selena selma serena shakira
    shanice shannon sharon shauna sheila shelby shelley shelly sheri sherri sherry shirin shirley shreya sibyl
    sidney siena sierra silke silvia simone sinead siobhan sita siti sofia sonal sonia sonja soo-jin sophia sophie
    stacey stacy stefanie stella steph stephanie sue suha summer sunita susan susana susanna susanne sushma susie
    suzanne sybil sylvia tabitha tamara tamika tammy tamsin tania tanya tara tasha tatiana taylor teresa terri terry
    tess tessa thandi thea thelma theresa therese thuy tiffany tilda tina toby toni tonya tracey tracy tricia trish
    trisha trudy uma ursula usha ute valentina valeria valerie vandana vanessa velma vera verena verna veronica
    veronika vicki vicky victoria viola violet virginia viv vivian viviana vivienne wanda wanjiru wei-ling wendy
    whitney wilhelmina willa willow wilma winifred winona xenia xi xiaomei yael yan yara yasmin yasmine yelena
    yesenia ying yoko yolanda yuki yuko yulia yumi yvette yvonne zahra zainab zara zaynab zelda zeynep zoe zuzana
""")
MALE_NAMES = words("""
    aaron abdel abdul abdullah abe abraham abubakar adam adrian agus ahmad ahmed aidan al alan alastair albert
    alberto aldo alec alejandro aleksandr alessandro alex alexander alexandre alexandros alexei alexis alfonso
    alfred alfredo ali alistair allan allen alonso alphonse alvaro alvin amadou amir amit amos anders andre andrea
    andreas andrei andrew andris andriy andrzej andy angel angelo angus anil anthony anton antonio antony anwar
    archie ari ariel arjun armando arnaud arnold arthur arturo arvind ashley ashok ashraf ashton ashwin asif aslan
    august austin avi axel barack barney barry bart bashar bastian ben benedict benjamin benny benyamin bernard
    bernardo bernd bernhard bernie bert bilal bill billy bjorn blaine blair blake bob bobby bogdan boris brad
    bradley brandon brendan brendon brent bret brett brian bruce bruno bryan bryce budi burak burt byron caleb
    calvin cameron camille carey carl carlo carlos carlton carter casey caspar cecil cedric cesar chad charles
    charlie cheikh chen chester chet chinedu chip chris christian christoph christophe christopher chuck clarence
    clark claude claudio clay clayton cliff clifford clint clive clyde cody cole colin collin connor conor conrad
    constantin corey cornelius cory costas craig curt curtis cyril cyrus dale damian damien damon dan dana daniel
    daniele danny dante darren darryl daryl dave david davis dean deepak denis dennis denys derek dermot desmond dev
    devin devon dexter dick diego dieter dimitri dirk dmitri dmitry dmytro dominic dominik don donald donaldas
    donnie doug douglas dragan drew duane duc duncan dustin dwayne dwight dylan earl ed eddie edgar edmond edmund
    eduardo edward edwin egon elbridge eli elias elijah eliot elliot elliott elmer elon emanuel emeka emile emilio
    emmanuel emre enrico enrique eric erich erik ernest ernesto ernie erwin esteban ethan eugene evan evgeny ezra
    fabian fabio fadi faisal farid federico felipe felix femi ferdinand fernando finn florian floyd francesco
    francis francisco francois frank franklin franz fred freddie frederic frederick frederik fritz gabriel gareth
    garrett garry gary gaston gavin gene geoff geoffrey georg george georges georgios gerald gerard gerardo gerd
    gerhard gerry gert giacomo gianni gideon gil gilbert giles giorgio giorgos giovanni gitanas giuseppe glen glenn
    gonzalo gopal goran gordon graham grant greg gregg gregor gregory guido guillaume guillermo gunter gus gustav
    gustavo guy hadi hakan hal hamid hamisi hamza hank hannes hans harald hari harlan harold haroon harpreet harris
    harrison harry harvey hasan hassan hector heiko heinrich heinz helmut hendrik henri henrik henry herb herbert
    herman hermann hilary hiro hiroshi homer horace horst hossein howard hubert hugh hugo humberto hung hussein
    hyun-woo ian ibrahim ibrahima ifeanyi ignacio igor ilya imran ingo irving isaac isaiah ismail israel ivan ivo
    jabu jack jackie jackson jacob jacques jaime jair jake jakob jamal james jamie jamil jan janusz jared jaroslav
    jarrod jason jaume javier jay jean jean-claude jean-luc jean-noel jean-paul jean-pierre jeb jed jeff jefferson
    jeffery jeffrey jens jeremiah jeremy jerome jerry jesper jesse jesus ji-hoon jian jim jimmy jinping joachim joao
    joaquin jochen jody joe joel johan johann johannes john johnny joko jon jonah jonas jonathan joon jordan jordi
    jorg jorge jose josef joseph josh joshua josue juan juha jules julian julien julio julius juma jun jurgen justin
    kai kamal kamau karam karel karim karl kaspar kaspars keir keith kelvin kemal ken kendall kenichi kenji kenneth
    kenny kent kenta kerry kevin khaled khalid kim kip kiran kirk klaus kofi kojo konrad konstantin kostas krishna
    kristian kumar kurt kwame kwasi kyle kyriakos lamar lance lane larry lars laszlo laurence laurent lawrence lech
    lee lei leif leland len leo leon leonard leonardo leonid leopold leroy leslie lester lev levi lewis liam lindsay
    lindsey linus lionel lloyd logan loren lorenzo lou louis luc luca lucas lucian luigi luis luiz luka lukas luke
    luther lyle lyndon lynn mads magnus mahathir mahmoud majid malcolm mamadou manfred manuel marc marcel marcelo
    marco marcos marcus marek mario marion mariusz mark marko markus marlon marshall mart martin marty marvin mason
    massimo mateo mateusz mathias mathieu mats matt matteo matteus matthew matthias maurice mauricio mauro max maxim
    maximilian maxwell mehmet mel melvin merle mesut michael michal michel mick miguel mikael mike mikhail milan
    miles milo milos milton min-ho ming minh miroslav mitch mitchell mo mohamed mohammad mohammed mohan monte morgan
    morris mort moses mostafa moussa muhammad murat murray mustafa mwangi myron nabil najib narendra naresh nasser
    nate nathan nathaniel naveen neal ned neil nelson nenad nguyen nicholas nick nicola nicolas niels nigel nikolai
    nikolas nikos nils noah noel norbert norman novak obinna olaf oleg oleksandr oleksiy oliver olivier olu omar
    orhan orlando orville osama oscar oskar osvaldo otieno otto ousmane owen pablo paddy paolo parker pascal pat
    patrick paul paulo pavel pawel pedro per percy perry pete peter petr petro phil philip philipp philippe phillip
    pierce pierre pietro piotr pradeep prakash predrag preston qasim quentin quinn rafael rahul raj rajesh rajiv
    rakesh ralph ramesh rami ramon ramzan rand randall randolph randy rashid raul ravi ray raymond recep reggie
    reginald reid reinhard rene rex reza rian ricardo riccardo rich richard rick ricky rob robbie robby robert
    roberto robin rocco rod roderick rodney rodolfo rodrigo roger roland rolf roman romeo ron ronald ronan ronnie
    rory ross rowan roy royce ruben rudi rudolf rudolph rudy rufus rui rupert ruslan russ russell rusty ryan sachin
    said salim salman salvador salvatore sam sami samir samuel sandeep sandro sandy sanjay santiago sasha satoshi
    saul sayed scott sean sebastian segun selim serge sergei sergey sergio serhiy seth seung shamil shane shannon
    shashi shaun shawn sheldon shinzo sid sidney silas simon sipho slobodan sol solomon spencer stan stanley stefan
    stefano stephan stephane stephen sterling steve steven stewart stuart sung sunil suresh sven sylvester taavi
    tadeusz takashi tao tarek tariq taro taylor tayyip ted tendai terence terrence terry thabo thad thaddeus theo
    theodore thiago thierry thomas tim timo timothy timur tobias toby todd tom tomas tommy toni tony toomas tracy
    travis trent trevor trey tristan troy tuan tucker tunde tyler tyrone uli ulrich ulysses umberto uwe vaclav
    valdis vance vasily vasyl vaughn vernon vic victor vijay vikram viktor vinay vince vincent vincenzo vinod virgil
    vitali vitaly vito vlad vladimir volker volodymyr wade walid wallace wally walt walter warren wayne wei wendell
    werner wesley wilbur wilfred wilhelm will willard willem william willie willis winston wladimir wolfgang woodrow
    woody wyatt xavier xi yannick yannis yasser yevhen yilmaz yitzhak yoav yogi yuki yuri yusuf yves zac zach
    zachary zack zaid zane zdenek ziad zoran
""")
