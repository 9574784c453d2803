/**
 * First names met in British families that compromise's word list lacks, by where they are mostly at home. A name
 * that is missing here is still found by its capital and its place in the sentence; the list settles doubtful ones.
 */
const lists = [
  // England, Scotland and everywhere
  `alfie archie teddy freddie freddy reggie ronnie ralphie tommy jimmy billy bobby kenzie mckenzie mackenzie jayden jaiden
   kayden kaiden brayden brandon kian kyran kieran keiran ciaran callum calum kaleb caleb ethan logan lewis harvey riley rylee
   reece rhys tyrese tyrone jermaine dwayne wayne shane kane zane kyle kyron kyrese corey rory finlay findlay lachlan hamish
   angus euan ewan struan fergus gregor jayce jaxon jackson jax jaxx tobias toby barnaby rupert dexter ezekiel isaiah elijah
   joshua josh jacob oscar theo louie albie stanley sidney ollie oliver leyton leighton layton bailey bayley connor conor
   declan darren darryl daryl craig gary garry barry terry kerry gerry lee leigh carl karl dean stewart stuart gavin geoff
   keith kev kevin nige nigel shaun shawn wes ricky mickey scotty ellie ellie-mae ellie-may ella-rose lexi lexie lacey
   lacie lacy macie maisie maisy millie milly mollie molly tilly tillie evie edie elsie esme esmee freya freyja imogen
   jemima keira kiera kira kayleigh kaylee kylie kelly-ann kelly-anne leanne lianne joanne jo-anne danielle chantelle shanice
   shantelle charmaine chelsea tia tiana tiegan tegan teagan demi demi-leigh courtney paige jodie jodi jody stacey stacy
   tracey tracy kirsty kirsten shona mhairi eilidh isla ailsa catriona fiona morag karley carly carley karly hayley hailey
   amelia ava-mae lily-mae lily-rose gracie gracie-mae bethany beth libby abbie abi poppy-mae summer-rose aimee tamsin
   tamzin jools jules pippa bev shirl shaz gaz daz loz sal mandy lorraine maureen doreen noreen pauline marjorie lindsay
   louise marie gina linda pam gemma jemma zara zoe kayla skyla skylar missy missy-lee billie billie-jo bobbi bonnie
   maddie maddison madison brooke harriet hattie nell nellie dottie dot ottilie arlo otis rufus rafe ralph ned ted
   tarquin jolene leona rhianna rihanna destinee kaci kacey casey-lee tj cj aj jj`,
  // Wales
  `angharad aled aneurin arwel alun bedwyr betsan bethan branwen bronwen bryn cai cadi caradog carys catrin ceri ceridwen
   cerys dafydd delyth dewi dilwyn eifion efa eirlys elin eleri elen emrys enlli efan euros ffion fflur gareth gethin geraint
   glenys glyn guto gwen gwenllian gwenno gwilym gwyn gwyneth haf heledd heulwen hywel huw iestyn ieuan ifan illtyd iolo
   iorwerth iwan llinos lleucu llew llewelyn llyr llŷr lowri mabli mabon macsen mali manon mared mari marged math megan meinir
   meleri menna mererid meurig mihangel morfydd myfanwy nansi nerys nia non olwen osian owain rhiannon rhian rhodri rhydian
   rhun rhydwen rhys siân sian siôn sion siwan steffan tegid tomos trystan twm winifred wyn ynyr`,
  // Ireland, Irish Travellers
  `aoife aisling ailbhe aine áine aodhan aodhán bríd brid bridget bridget-mary bronagh brónagh caoimhe cathal cian cillian
   ciara clodagh colm conall cormac dáithí daithi darragh deirdre dermot diarmuid donal donncha eabha éabha eamon éamon emer
   eimear eithne eoghan eoin fergal fiadh fiachra finbar fionn fionnuala gearóid gráinne grainne iarla laoise lorcan maeve
   malachy mairead máire maire mary-jo mary-kate muireann naoise niall niamh nuala odhran odhrán oisin oisín oonagh orla
   orlaith padraig pádraig pearse róisín roisin ronan rory ruairi ruairí saoirse seamus séamus sean seán shauna sinead sinéad
   siobhan siobhán sorcha tadhg teague tiernan treasa una úna martin miley paddy bridie`,
  // South Asia
  `aarav aaliyah aamir aarti aayan abida adil afzal ahmed ahsan aisha ayesha ajay akash alina alishba amandeep amara amardeep
   amarjit amina aminah amit amna amrit amritpal anaya anika anil anita anjali ankit anushka anwar aqsa arjun arman armaan arooj
   arshad arun asad asha ashok asif asma atif avtar ayaan ayan ayaz aziz azra babar balbir baldev baljit balraj balvinder
   balwinder basit bhavna bilal bushra chand charanjit chetan daljit darshan davinder deepa deepak deepika devi dilip dinesh
   diya eesha ehsan emaan faheem faisal faizan farah farhan farida farzana fatema fatima fatimah fazal fozia furqan gagandeep
   gaurav geeta ghulam gita gulshan gurdeep gurmeet gurpreet gurvinder habib hafiz hafsa haider hamid hamza hana haniya haris
   harjit harleen harman harmeet haroon harpreet harsha haseeb hasan hassan hina hira hussain ibrahim idris iman imran imaan
   inaya inderjit iqbal iqra irfan ishaan ishaq ishika ismail jagdeep jagdish jahangir jaipal jaspreet jaswinder jas jasmeet
   javed jaya jayesh jyoti kamal kamran karan karim kashif kavita kavya khadija khadijah khalid khalida khurram kiran kishan
   komal krishna kuldip kulwinder kumar lakshmi laila lubna madiha mahmood mahnoor malika mandeep maninder manjit manpreet mariam
   maryam maya meena meera mehreen mehwish minal misbah mohammad mohammed mohamed mohan mohsin mubashir muhammad mukesh munir
   musa mustafa nabeel nabila nadeem nadia naeem naheed naila naima najma namrata nasir nasreen nasrin naveed navdeep navjot
   nazia neelam neha nighat nikhil nimra nisha nitin nusrat omar parminder parveen pooja prabhjot prakash pranav prem preeti
   priti priya priyanka qasim quratulain rabia radha rafiq rahim rahul raj raja rajesh rajiv rajinder rajni raju rakesh ram
   ramandeep ramesh rana rani ranjit rashid rashida ravi raza rehan rehana rekha reena rizwan rohan rohit roshni rukhsana
   rupinder ruqayyah rukaya saad saba sabah sabina sabir sadia safa safia safiya sahar sahil saif saima saira sajid sakina
   salim salma saman samina samir samira samreen sana sandeep sangeeta sania sanjay sanjeev sara sarita sarmad satnam
   satwinder shabana shabir shabnam shafiq shagufta shahid shahida shahnaz shaista shakeel shamim shanaz shanti sharmila
   shazia sheetal shilpa shireen shivani shobna shoaib shreya simran simranjit sohail sonia sonal sukhdeep sukhjit
   sukhvinder sukhwinder sultana sumaiya sumera sunita sunil suresh surinder surjit sushila tahir tahira tahmina talha
   tariq tasleem tasneem tayyab tejinder umair umar usha usman uzma varun vijay vikram vimal vinod virat wahid waqar waqas
   waseem yash yasin yasir yasmin yasmeen yousaf yusra yusuf zafar zahid zahida zahra zain zaina zainab zakariya zakir zara
   zeenat zeeshan zoya zubair zulfiqar`,
  // Africa and the Caribbean
  `abdi abdirahman abdullahi abena abimbola abiola abigail abiodun adaeze adama adanna ade adebayo adedayo adegoke adeola
   aderonke adesola adjoa adwoa afia afua akin akosua akua akwasi aliou alhaji ama amadi amadou aminata amoako ampofo anan
   anyango asante ashanti atinuke awa ayanda ayo ayodele ayomide ayotunde azubuike baako babajide babatunde bamidele bisi
   bolaji bola boateng bukola busisiwe chiamaka chibuzo chibueze chidi chidinma chiedza chika chikondi chima chimamanda
   chinedu chinelo chinenye chinonso chinwe chioma chipo chisomo chukwudi chukwuemeka chukwuma dada damilola daouda dayo
   dikembe djibril dumisani ebele ebony ebrima efe efua ejiro ekow ekua ekundayo emeka emmanuel enitan enyinnaya esi
   ezinne farai fatou fatoumata feyi femi folake folasade funmi funmilayo gbenga gift habiba halima hawa haddy ibrahima
   idowu ifeanyi ifeoma ifunanya ije ikechukwu imani isatou itunu iyabo jabari jelani jide jokotola juba kadiatou kaya
   kamau kemi kenechukwu khaya kiki kobina kofi kojo kouame kudzai kunle kwabena kwadwo kwaku kwame kweku lamin lanre
   lerato lindiwe lungile makena mamadou mamadi mandla mariama masego mawuli mehret miriam modou mosi moyo mpho mustapha
   naledi nana nkechi nkemdilim nia nkosana nnamdi nneka nomsa nokuthula nomvula nonso ntombi nyasha nyah obi obinna odhiambo
   ola olabisi oladele olamide olanrewaju olayinka oluchi olufemi olumide oluwaseun oluwaseyi oluwatobi onyeka osagie osei
   ousmane panashe paa rudo rufaro rutendo sade salimata samba sanaa sekou senait serwaa seun shamiso sibusiso simisola
   sipho siphiwe sizwe sola sunday taiwo kehinde tadiwa tafadzwa takudzwa tamika tanaka tapiwa tariro tatenda tawanda
   temi temitope tendai tendekai thabo thandeka thandi themba thulani tinashe tobi tolu tomiwa tonderai toyin tsitsi tunde
   udo ugochi ugonna uzo uzoma wambui wanjiru wangari yaa yaw yemi yetunde yewande zanele zandile zawadi zodwa zola
   shanelle shaniqua kadeem kareem kemar latoya leroy marlon delroy winston devonte jaheim tyreke keisha lakeisha`,
  // Somalia, Eritrea, Ethiopia, Sudan
  `abebe abeba abdikadir abdulkadir abshir abukar amiin anisa asli asha ayaanle ayan barwaqo bashir bilan bisrat daud deqa
   dahir ebla faduma fadumo farhiya fathia feruz filsan fowsia gebre guled habon hamdi hawo hibaq hibo hiwot hodan hoodo
   idil ifrah ikran ilham ismahan jama kaltun khadra kidist ladan leyla liban libaan luul mahad meron mulki muna mursal
   naima nasteho nimco nimo omer rahma ridwan sagal sahra samatar samatra selam semira shukri suad sucaad sumaya tesfaye
   tigist ubah warsame winta yonas yonis yodit ziad zeinab`,
  // Arab world, Turkey, Kurdistan, Iran, Afghanistan
  `abbas abdallah abdul abdullah abdulrahman adnan ahmad ahmet aidan ala alaa ali amal aman amani amer anas aram areen arash
   arezoo arwa ashkan aseel avin aya aylin aysel azad aziza azin baran basel bashar basma behnaz behzad berivan bijan burak
   dalia dana daria darya deniz dilan dina diyar duaa ebru elham emine emre esra eyad fadi fahad farid farhad faris farshad
   faten ferhat fereshteh firas gulnaz haidar haitham hala halime hamad hanan hanin hani hassan haya heba hisham hiba huda
   husam huseyin ibtisam ihab imad inas jaber jamal jamila jana jawad jihad jiyan karim karwan kawa kemal khaled khalil
   khawla layal layan layla leila lina lubna maha mahdi mahmoud mahmud mais majid malak malek marwa marwan maysa mehdi
   mehmet mehran miran mohannad mona mounir nadine nader nahla naji najib najwa narges nasrin nawal negin nermin nesrin
   nisreen noor nour nouri nura omid osama osman parisa parvin payam qamar rabab raed rafat raghad rahim rami rana rania
   rasha razan rebin reem reza rima riyad rojin roza roya rozhin saeed sahar salah salam saleh salwa samer sami sara
   sarbast sawsan serwan shadi shahad shahram shayan shilan shirin shirwan soheila soran sozan suha suleiman taha talal
   taleb tamer tareq walid wafa wissam yahya yara yasemin yaser younes youssef yousef zahir zaid zaki zakia zana zeynep zeina`,
  // Poland, Ukraine, Russia, the Baltics
  `adrianna agata agnieszka aleksander aleksandra aleksandrs aleksei aleksy alicja alina alona anastasiia anatoliy andrii
   andrij andrzej anastasija aniela antoni antonina arkadiusz artem artur asta austeja barbara bartek bartosz beata blazej
   bogdan bogna bohdan bożena bozena boguslaw cezary czesław dagmara dainius damian danuta danylo daria dariusz darius
   dawid denys diana dmytro dominik dorota edita edyta eglė egle elzbieta elżbieta emilia ewa ewelina fedir filip franciszek
   gabija gabriela genowefa grażyna grazyna grzegorz halina hanna henryk hubert iga ignacy igor ihor ilona inga inna irena
   iryna ivan iwona izabela jacek jadwiga jakub jan janina janusz jarek jaroslaw jarosław jerzy joanna jolanta julia justina
   justyna kacper kajetan kamil kamila karina karol karolina kasia katarzyna kateryna kazimierz kinga klaudia konrad
   kornelia krystian krystyna krzysztof kuba ksenia laima larysa lech lena leokadia lesya lidia liliana liudmyla liuda
   lukasz łukasz lyubov maciej magda magdalena maja maksym malgorzata małgorzata marcel marcelina marcin marek mariia mariusz
   marharyta marta martyna mateusz matylda michał michal mieczyslaw mikołaj mikolaj milosz miłosz mindaugas monika mykhailo
   mykola nadiia natalia natalka nataliia nazar neringa nikodem nikola oksana oktawia ola olek oleg oleh oleksandr
   oleksandra oleksii olena olga olha oliwia oliwier oskar ostap pawel paweł petro piotr przemek radosław rafal rafał
   raimonda renata rimas robert roksana roman rūta ruslan ryszard sandra serhii siarhei slawek sofiia solomiia stanislaw
   stanisław stefania stepan svitlana svetlana sylwia sylwester szymon taras tadeusz tatiana tetiana teresa tomasz tymon
   tymoteusz urszula valentyna vasyl viktoriia violeta vitalii vitaliy vladyslav volodymyr wanda weronika wiesława wiktor
   wiktoria wioletta witold wladyslaw wojciech wojtek yana yaroslav yaryna yehor yevhen yulia yuliia yurii zbigniew zenon
   zlata zofia zosia zuzanna zygmunt`,
  // Romania, Bulgaria, the Balkans, Roma, Hungary, Czechia, Slovakia
  `adela albena alexandru alin ana-maria anca andreea aneta arben ardit arta atanas besnik blerim bogdana bojan boriana boyko
   catalin cezar cosmin costel cristian cristina dalibor danica daniela denisa desislava dimitar dorin drita dritan dumitru
   elena elvira emil erjon ervin fatmir flavia florin florina florentina gabor gheorghe georgi georgiana gjergj gyorgy ilie
   iliana ion ionela ionut ionuţ iulia iveta ivaylo jana jozef kalina kamelia katalin klara kristina lavinia lenuta liliana
   liridon liviu loredana lucica luminita ludovit magdolna maricica marius marinela mihai mihaela milena mircea mirela
   mirjana mladen monica nela nicoleta nikolay nikoleta octavian oana ovidiu paraschiva petrica plamen radka radu raluca
   ramona razvan remus rodica roxana rumen ruxandra samir sandu sergiu silviu simona sorin sorina stefan stefania stela
   stoyan tiberiu teodora todor tsvetelina valentin valeriu vasile veselin vesna viorel viorica violeta vlad zdenka zlatko zsolt`,
  // China, Vietnam, the Philippines, Korea, Japan
  `bao bo-wei chau chen chin chun daiyu dinh dung fang fen guo hai hanh haoran hien hoa hong hua huan huong hung jia jiahao jie
   jian-wei jin jing jingyi jun juan kai-wen kwan lan li-na lian ling linh li liang long mai mei mei-ling min ming minh na nam
   ngoc nhu phuong ping qiang qing quan quang quyen quynh rui ruoxi shan shu siu tam tao thanh thao thi thu thuy tien ting
   trang tran tuan tuyet van viet wai wei wei-ling wen xia xiao xiaoming xin xiu xuan yan yanyan yee yi yichen yifan ying yiu
   yong yu yuan yuen yuk yun yuna zhen zhi zihan ziyi jun-ho min-jun seo-yeon haruto sakura yuki rizal rosalinda luzviminda
   jomar jhun maricel marites`,
  // Portugal, Spain, Italy, France, Brazil, Greece, Germany, the Netherlands
  `afonso alessia alessandro beatriz benedita bruna caetano caio catarina clémence concetta cristiana dimitris duarte eleni
   elodie francisca francesca giada gianluca gilberto giorgos gonçalo graça guilherme henrique inês ines isabela jean-luc
   joana joão joaquim josé juliana larissa leandro leonor lorenzo luana luiz lurdes luísa mafalda manuel marisol matteo
   mateus matilde miguel mirella niccolò nuno otávio paulo rafaela rafael renato rodrigo rogerio rosaria sofia soraia
   stavros thais thiago tiago vasco vitória xavier yolanda yannis`,
] as const;

const names: ReadonlySet<string> = new Set(lists.flatMap((list) => list.split(/\s+/)));

/** True where the lower-cased word is a first name that is nothing else in an English plan. */
export function isGivenName(plain: string): boolean {
  return names.has(plain);
}
