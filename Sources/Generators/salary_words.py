#!/usr/bin/env python3
"""Writes the table of the words of pay, Sources/JobPostingKit/Tables/Generated/SalaryWords.swift.

    salary_words.py           write the table
    salary_words.py --check   write nothing; fail when the committed table differs from what would be written

The words are written here by hand, in the twelve languages that every table of words serves; the names of currencies
are those of the Unicode CLDR (Debian's package `unicode-cldr-core`, licence: Unicode-DFS-2016) in these languages, for
the currencies that postings in them are paid in. Where the package is not installed, `--check` says that it was skipped
and succeeds.

What a value begins with says what a word is; `SalaryWord` in Sources/JobPostingKit/Facts/Salary reads it.
"""

import re
import sys
import unicodedata
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import code_tables

ROOT = Path(__file__).resolve().parents[2]
OUTPUT = ROOT / "Sources/JobPostingKit/Tables/Generated/SalaryWords.swift"
CLDR = Path("/usr/share/unicode/cldr/common")
LANGUAGES = "en de fr es it pt nl pl sv cs ja zh".split()
CURRENCIES = (
    "EUR USD GBP CHF SEK NOK DKK ISK PLN CZK HUF RON CAD AUD NZD SGD HKD TWD CNY JPY KRW INR IDR MYR PHP THB VND "
    "BRL MXN ARS CLP COP PEN ZAR NGN KES EGP AED SAR ILS TRY RUB UAH"
).split()

# --- Times that pay is for: h hour, d day, w week, m month, y year, o another one -------------------------------------

# Words between an amount and a time, by language; then the times, singular and plural.
TIMES = {
    "en": (
        "per,a,an,each,every,p",
        "h:hour,hr,recorded hour,working hour,hour worked|d:day,working day|w:week,wk|m:month,mo,mth,mnth,calendar month|"
        "y:year,yr,annum,calendar year,ann|o:fortnight,quarter,shift,piece,project,session,lesson,visit,mile,word,night",
        "h:hours,hrs|d:days|w:weeks,wks|m:months,mos|y:years,yrs|o:shifts,sessions,nights,minutes,mins",
    ),
    "de": (
        "pro,je,die,in der,im,am,den,das,jede,jeden,jedes",
        "h:stunde,std,arbeitsstunde,zeitstunde|d:tag,arbeitstag|w:woche|m:monat,kalendermonat|y:jahr,kalenderjahr|"
        "o:quartal,schicht,einsatz,stuck,projekt",
        "h:stunden|d:tage,tagen|w:wochen|m:monate,monaten|y:jahre,jahren|o:schichten,minuten",
    ),
    "fr": (
        "par,de l,l,a l,chaque,le,la,au",
        "h:heure|d:jour,journee|w:semaine|m:mois|y:an,annee|o:quinzaine,trimestre,mission,vacation",
        "h:heures|d:jours|w:semaines|y:ans,annees|o:minutes",
    ),
    "es": (
        "por,al,a la,cada,la,el",
        "h:hora|d:dia|w:semana|m:mes|y:ano|o:quincena,turno,jornada,trimestre",
        "h:horas|d:dias|w:semanas|m:meses|y:anos|o:turnos,minutos",
    ),
    "it": (
        "per,all,l,al,alla,ogni,a",
        "h:ora|d:giorno,giornata|w:settimana|m:mese|y:anno|o:turno,quindicina",
        "h:ore|d:giorni,giornate|w:settimane|m:mesi|y:anni|o:turni,minuti",
    ),
    "pt": (
        "por,a,ao,cada,o",
        "h:hora|d:dia|w:semana|m:mes|y:ano|o:quinzena,turno",
        "h:horas|d:dias|w:semanas|m:meses|y:anos|o:turnos,minutos",
    ),
    "nl": (
        "per,p,elke,iedere",
        "h:uur|d:dag,werkdag|w:week|m:maand|y:jaar|o:kwartaal,dienst,4 weken",
        "h:uren|d:dagen|w:weken|m:maanden|y:jaren|o:diensten,minuten",
    ),
    "pl": (
        "na,za,w,co",
        "h:godzine,godz,h|d:dzien,dniowke|w:tydzien,tyg|m:miesiac,mies,mc|y:rok|o:kwartal,zmiane",
        "h:godzin,godziny|d:dni|w:tygodni,tygodnie|m:miesiecy,miesiace|y:lat,lata|o:minut",
    ),
    "sv": (
        "per,i,om,varje",
        "h:timme,timma,timmen,tim|d:dag,dagen|w:vecka,veckan|m:manad,manaden,man|y:ar,aret|o:kvartal,pass",
        "h:timmar|d:dagar|w:veckor|m:manader|o:minuter",
    ),
    "cs": (
        "za,na,kazdy,kazdou",
        "h:hodinu,hod|d:den|w:tyden|m:mesic,mes|y:rok|o:smenu,ctvrtleti",
        "h:hodin,hodiny|d:dny,dnu|w:tydny,tydnu|m:mesicu,mesice|y:let,roky|o:minut",
    ),
}

# Whole phrases that say the time by themselves.
PHRASES = {
    "h": "hourly,hourly rate,hourly wage,ph,phr,p h,hur,per hr,an hr,stundlich,stundenlohn,horaire,taux horaire,brut horaire,"
    "de l heure,por horas,orari,orario,lordi orari,all ora,horario,uurloon,bruto uurloon,per uur,p u,godzinowo,"
    "stawka godzinowa,timlon,hodinova mzda,時給,时薪,時薪,小时工资,每小时,每小時,1時間,一時間,"
    "valor hora,hora trabalhada,por hora trabajada",
    "d": "daily,per diem,pd,p d,day rate,daily rate,taglich,tagessatz,tageslohn,journalier,tjm,diario,diaria,diarios,"
    "diarias,giornaliero,giornalieri,dagelijks,dagtarief,dziennie,dagligen,denne,日給,日当,日薪,每天,每日,1日,一日",
    "w": "weekly,pw,p w,wee,wochentlich,hebdomadaire,hebdo,semanal,semanales,semanalmente,semanais,settimanale,"
    "settimanali,wekelijks,weekloon,tygodniowo,veckovis,veckolon,tydne,週給,周薪,週薪,每周,每週",
    "m": "monthly,pm,p m,pcm,p c m,monthly salary,monthly rate,mtl,monatlich,monatsgehalt,monatslohn,bruttomonatsgehalt,"
    "monatsbrutto,p monat,mensuel,mensuelle,mensuels,brut mensuel,net mensuel,mensual,mensuales,mensualmente,"
    "brutos mensuales,mensile,mensili,al mese,mensal,mensais,mensalmente,maandelijks,maandsalaris,bruto maandsalaris,"
    "p mnd,per mnd,mnd,miesiecznie,miesieczne,mies,manadsvis,manadslon,mesicne,mzda mesicne,月給,月収,月額,月薪,月工资,"
    "每月,毎月,1ヶ月,1か月,一个月,個月,ヶ月",
    "y": "yearly,annual,annually,annualy,annum,annual salary,anual,pa,p a,p annum,per a,ann,annualised,annualized,"
    "jahrlich,jahresgehalt,jahreslohn,jahreseinkommen,bruttojahresgehalt,jahresbrutto,p j,pro anno,annuel,annuelle,annuels,annuellement,"
    "brut annuel,net annuel,anuales,anualmente,brutos anuales,annuo,annua,annui,annue,annuale,annuali,lordi annui,"
    "anuais,jaarlijks,jaarsalaris,p jr,rocznie,roczne,arslon,arligen,rocne,ctc per annum,年収,年俸,年薪,年額,每年,毎年",
    "o": "fortnightly,biweekly,bi weekly,semi monthly,semimonthly,bimonthly,bi monthly,twice a month,quarterly,once,"
    "one time,lump sum,per project,per shift,einmalig,pauschal,quincenal,quinzenal,bimensuel,trimestral,trimestriel,"
    "per 4 weken,per four weeks,every two weeks,every 2 weeks,alle zwei wochen,zweiwochentlich,per word,per piece,"
    "出来高,完全歩合,歩合",
}

# --- Everything else, by what it is -----------------------------------------------------------------------------------

WORDS = {
    # Multipliers.
    "*h": "hundred,hundert,百",
    "*k": "k,thousand,thousands,grand,tsd,tausend,tys,tysiecy,tis,tkr,tusen,ribu,rb,mille,千,mila,duizend,tisic,тыс,тысяч,тысячи,"
    "nghin,ngan,hazar,hazaar",
    "*mil": "mil",
    "*m": "m,mio,mln,million,millions,millionen,mn,milliontals,millones,millon,milhoes,milhao,milioni,milione,miljoen,milion,"
    "miliony,milionow,milionu,miljon,miljoner,mkr,juta,jt,trieu,млн",
    "*l": "l,lakh,lakhs,lac,lacs,lk,lakh s",
    "*lpa": "lpa,lakhs pa,lakh pa,lakhs p a,l pa,lakhs per annum,lakh per annum,lac per annum,lacs per annum,lacs pa",
    "*c": "cr,crore,crores",
    "*w": "万,萬",
    "*e": "億,亿",
    # Between the two amounts of a range.
    "-": "a,au,al,alla,ad,ate,ao,t m,sampai,s d",
    # Between them too; alone before an amount they say "up to" in one sentence, and something else in the next.
    "-?": "to,through,thru,az,tu,tren,duoi,toi,den,至,到",
    # Between them, else the lower bound of what stands before.
    "->": "から",
    # Between two amounts, else the bound of one.
    "-<": "bis,bis zu,do,tot,hasta,ate,до,hingga,az do,jusqu a,jusqu au,fino a,till,upp till,upto,tot en met",
    # Bounds before an amount.
    ">": "from,starting,starting at,starting from,start at,starts at,at least,minimum,min,minimum of,"
    "ab,mindestens,mind,a partir de,a partir du,des,au moins,minimum de,desde,minimo,minima,"
    "como minimo,al menos,por lo menos,da,a partire da,almeno,minimo di,da un minimo di,partir de,no minimo,pelo menos,vanaf,"
    "minimaal,ten minste,minstens,od,co najmniej,minimalnie,min od,fran,lagst,minst,nejmene,alespon,minimalne,"
    "pres,mini,minim,mindst,en az,vahintaan,от,від,από,не менее,не ниже,свыше,более,минимум,"
    "最低,最小,下限,至少,最少,不低于,不低於,不少于,不少於,starting salary from",
    "<": "up to,maximum,max,maximum of,at most,maximal,hochstens,maximum de,au maximum,au plus,"
    "maximo,como maximo,massimo,al massimo,no maximo,maximaal,hoogstens,maksymalnie,maks,max do,hogst,maximalt,nejvyse,"
    "maximalne,maxi,maxim,op til,opp til,pana la,en fazla,enintaan,не более,не выше,менее,максимум,maksimal,最高,最大,上限,最多,至多,不超过,不超過,不高于,不高於,不多于,不多於,not to exceed,earn up to",
    # Bounds behind an amount.
    "a>": "以上,起,から始,and up,and above,and upwards,upwards,or more,or above,or over,or higher,and over,und mehr,oder mehr,"
    "aufwarts,und daruber,et plus,ou plus,o mas,y mas,en adelante,e oltre,o piu,in su,ou mais,e acima,en meer,of meer,en hoger,"
    "i wiecej,lub wiecej,och uppat,eller mer,a vice,nebo vice,minimum salary,より,超,alkaen,を超える,を上回る,を下らない,を下回らない,nicht unterschreiten,往上",
    "a<": "以下,まで,以内,封顶,封頂,未満,未满,を下回る,を超えない,を上回らない,nicht ubersteigen,nicht uberschreiten,or less,or below,or under,or lower,oder weniger,oder darunter,ou moins,o menos,"
    "o meno,ou menos,of minder,of lager,lub mniej,eller mindre,nebo mene",
    # What turns a bound behind it round; with words that it is not known with, nobody can tell how.
    "!": "not,never,cannot,can t,won t,don t,doesn t,isn t,nor,nicht,niemals,kein,keine,keinen,nie,pas,jamais,non,nunca,nao,niet,"
    "nooit,geen,nigdy,inte,ej,aldrig,ne,nikdy,不,不能",
    # Both bounds follow.
    "b": "between,zwischen,entre,tra,fra,tussen,miedzy,pomiedzy,mellan,mezi,comprise entre,compris entre,compreso tra,介于",
    "&": "and,und,et,y,e,ed,en,oraz,i,och,with,excl,excluding,exkl,exkl,ohne,hors,sin,zzgl,zuzuglich,plu,与,和,及",
    # So, and behind an amount with nothing more, "or more".
    "&+": "plus",
    "nb": "pres de,approx,approximately,about,around,circa,ca,ungefahr,etwa,rund,environ,aproximadamente,aprox,unos,circa un,"
    "cerca de,ongeveer,okolo,ok,ungefar,priblizne,cca,約,约,大约,roughly,typically,per month of,rs of",
    # What begins like a bound, and says when or where.
    "x ": "ab sofort,ab jetzt,ab heute,sofort,from now,from home,work from home,working from home,from today,starting now,"
    "starting immediately,start immediately,immediate start,starting soon,des maintenant,des que possible,des a present,"
    "a partir de maintenant,desde ya,desde casa,desde ahora,a partir de ahora,de inmediato,da subito,da casa,da remoto,"
    "fin da subito,a partir de agora,desde ja,de imediato,per direct,vanaf nu,vanaf heden,vanuit huis,od zaraz,od teraz,fran nu,"
    "omgaende,od ihned,ihned,au plus tot,au plus vite,en plus de,不等,equivalent to,equal to,amounts to,amounting to,comes to",
    # Agreement.
    "n": "negotiable,negotiated,negotiate,to be negotiated,open to negotiation,subject to negotiation,to be agreed,by agreement,by arrangement,neg,"
    "nach vereinbarung,n v,vb,vhb,verhandlungsbasis,verhandelbar,verhandlungssache,nach absprache,gehalt nach vereinbarung,"
    "vergutung nach vereinbarung,a negocier,negociable,selon negociation,a discuter,a debattre,de gre a gre,a convenir,"
    "a convenir segun,a negociar,negociables,a tratar,a pactar,da concordare,concordabile,trattabile,trattabili,da negoziare,"
    "negoziabile,da definire in sede di colloquio,a combinar,negociavel,salario a combinar,onderhandelbaar,in overleg,"
    "nader overeen te komen,n o t k,notk,bespreekbaar,do uzgodnienia,do negocjacji,kwestia do uzgodnienia,"
    "enligt overenskommelse,enl overenskommelse,forhandlingsbar,forhandlingsbart,overenskommelse,dohodou,dle dohody,"
    "dohoda,k jednani,応相談,要相談,相談可,相談,面议,面議,薪资面议,工资面议,待遇面议,可议,可議,面談,协商,協商,协议",
    "n!": "non negotiable,not negotiable,no negotiation,fixed non negotiable,nicht verhandelbar,non negociable,no negociable,"
    "non trattabile,non negoziabile,nao negociavel,niet onderhandelbaar,nie podlega negocjacji,ej forhandlingsbar,"
    "inte forhandlingsbar,nelze vyjednavat,不可议,不可議",
    # Agreement about something else.
    "no": "start date,starting date,hours negotiable,working hours,location,schedule,eintritt,beginn,arbeitszeit,startdatum,"
    "date de debut,horaires,fecha de inicio,orario di lavoro,勤務時間,上班时间,工作时间,benefits negotiable",
    # Words that say nothing about the amount.
    "x": "contract,permanent,vertrag,temporary,salaries,pay,payment,compensation,wage,wages,remuneration,rate,base,basic,base salary,base pay,basic pay,"
    "basic salary,pay range,salary range,pay scale,pay matrix,in hand,take home,gross,net,nett,range,package,ctc,total,of,is,the,our,"
    "we offer,offer,offering,offered,you,your,will,be,for,full time,part time,ft,fte,fulltime,pro rata,prorata,pro rated,actual,dependent,"
    "depending,dependant,based,on,experience,doe,d o e,exp,skills,qualification,qualifications,and experience,"
    "equivalent,equiv,circumstances,location,role,position,this,job,candidate,candidates,successful,competitive,attractive,excellent,"
    "plus benefits,benefits,super,superannuation,taxable,tax,before,after,including,incl,inc,inclusive,vat,"
    "holiday pay,pension,only,starting pay,expected,estimated,advertised,new,current,per,paye,umbrella,inside,outside,ir35,"
    "gehalt,lohn,vergutung,entgelt,verdienst,bezahlung,grundgehalt,einstiegsgehalt,brutto,netto,bruttogehalt,je nach,abhangig,von,"
    "qualifikation,erfahrung,berufserfahrung,und erfahrung,vollzeit,teilzeit,bei,der,das,die,ein,eine,zur,zum,nach,nach tarif,"
    "salaire,remuneration de,brut,bruts,brute,net,nets,fixe,selon,profil,experience,selon profil,selon experience,de,du,la,le,un,une,"
    "sueldo,salario,remuneracion,bruto,brutos,bruta,neto,netos,segun,experiencia,valia,fijo,del,el,"
    "stipendio,retribuzione,ral,lordo,lordi,lorda,netto,netti,in base a,esperienza,il,di,lo,mensilita esclusa,"
    "remuneracao,liquido,liquidos,salario base,do,da empresa,"
    "salaris,loon,bruto,afhankelijk,van,ervaring,op basis,op basis van,o b v,obv,het,fulltime,een,"
    "wynagrodzenie,pensja,placa,stawka,brutto vat,zasadnicze,w zaleznosci,doswiadczenia,uop,b2b netto,"
    "lon,ersattning,fast lon,manadslon enligt,lonespann,mzda,plat,hruba,hruby,hrubeho,cista,cisty,zakladni,"
    "給与,給料,基本給,賃金,報酬,想定,交通費,支給,工资,工資,薪资,薪資,薪水,薪酬,待遇,税前,税后,底薪,收入,的,の",
    # Texts that stand where pay should: nothing is said.
    "z": "n a,na,not applicable,not available,unavailable,not specified,unspecified,not disclosed,undisclosed,not stated,none,nil,null,"
    "nan,undefined,unknown,unpaid,tbd,tba,tbc,to be determined,to be announced,to be confirmed,confidential,see description,see below,"
    "competitive,competitive salary,attractive,attractive salary,excellent,market,market rate,market related,market competitive,"
    "commensurate,commensurate with experience,doe,depends on experience,depending on experience,based on experience,as per rules,"
    "as per norms,as per industry norms,as per company norms,as per bank norms,as per govt norms,as per government norms,"
    "as per market standards,as per policy,as per industry standards,best in industry,best in the industry,not mentioned,"
    "according to agreement,k a,keine angabe,keine angaben,nicht angegeben,unbekannt,leistungsgerecht,attraktiv,marktgerecht,nach tarif,"
    "non communique,non precise,non renseigne,confidentiel,selon profil,selon experience,selon convention,attractif,"
    "no especificado,sin especificar,no indicado,competitivo,segun convenio,segun valia,confidencial,"
    "non specificato,non indicato,riservato,commisurata all esperienza,competitiva,da definire,"
    "nao informado,nao especificado,a definir,compativel com o mercado,compativel com a funcao,"
    "niet opgegeven,onbekend,marktconform,conform cao,volgens cao,nie podano,brak,brak danych,atrakcyjne,"
    "ej angivet,ej angiven,okand,marknadsmassig,enligt avtal,enligt kollektivavtal,neuvedeno,nezadano,"
    "未定,不明,非公開,経験考慮,当社規定による,規定による,优厚,優厚,保密,不限,未提供,具有竞争力,有竞争力",
    # Money that is not base pay.
    "$": "bonus,bonuses,bonos,bono,boni,commission,commissions,commissione,commissioni,comision,comisiones,comissao,comissoes,provision,provisionen,"
    "provize,prowizja,prowizji,ote,on target,on target earnings,equity,stock,rsu,rsus,options,shares,allowance,allowances,zulage,zulagen,"
    "zuschlag,zuschlage,zuschuss,pramie,pramien,prime,primes,premio,premi,incentive,incentives,incentivos,sign on,signing,relocation,"
    "reimbursement,rimborso,rimborso spese,remboursement,defraiement,indemnite,indemnites,aufwandsentschadigung,spesen,dietas,"
    "ajuda de custo,onkostenvergoeding,reiskostenvergoeding,zwrot kosztow,stipend for,weighting,overtime,tips,variable,variabel,variablen,variables,variabile,weihnachtsgeld,urlaubsgeld,revenue,revenues,funding,"
    "budget,fee,fees,deposit,fine,penalty,insurance,tuition,voucher,vouchers,gutschein,ticket,tickets,401,401 k,hsa,referral,"
    "raise,raised,sales,turnover,average,avg,median,moyenne,promedio,durchschnittlich,aum,arr,assets,billion,bn,valuation,portfolio,loan,loans,mortgage,savings,"
    "save,discount,prize,award,awards,grant,grants,donation,donations,invest,invested,investment,investments,investors,backed,customers,"
    "clients,transactions,volume,price,prices,cost,costs,worth,spend,purchase,reward,rewards,gift,match,matching,contribution,contributions,"
    "increase,increases,stipend,allowance of,retail,market cap,potential,deal,deals,quota,pipeline,payments of,payment of,rent,housing,damages,umsatz,chiffre d affaires,fatturato,facturacion,faturamento,omzet,obrot,omsattning,obrat,"
    "premia,premie,premii,dodatek,tillagg,priplatek,bonusu,bonusow,手当,賞与,ボーナス,インセンティブ,奖金,獎金,提成,补贴,補貼,津贴,年终奖,绩效",
    # Words for pay.
    "xs": "salary,salaries,pay,compensation,wage,wages,remuneration,base salary,base pay,basic pay,basic salary,pay range,salary range,"
    "pay scale,pay matrix,ctc,starting pay,starting salary,earn,earnings,earning,gehalt,lohn,vergutung,entgelt,verdienst,bezahlung,grundgehalt,"
    "einstiegsgehalt,bruttogehalt,salaire,remuneration de,sueldo,salario,salario base,remuneracion,stipendio,retribuzione,ral,remuneracao,"
    "salaris,loon,wynagrodzenie,pensja,lon,fast lon,ersattning,mzda,plat,給与,給料,基本給,賃金,報酬,工资,工資,薪资,薪資,薪水,薪酬,底薪",
    # What names a step of a scale in front of a number that is no amount.
    "l": "band,level,lvl,grade,scale,step,tier,class,point,points,spine point,scp,np,afc,job,ref,reference,id,nr,number,section,"
    "entgeltgruppe,eg,stufe,gruppe,tarifgruppe,besoldungsgruppe,tvod,tv l,ego,coefficient,echelon,indice,niveau,nivel,"
    "grupo,categoria,livello,schaal,trede,cao,cpc,week,zone,category,cat,group,code,schedule,age,aged,year,top",
    # Before a number, or "not".
    "l!": "no",
    # What counts payments in a year.
    "e": "pagas,paga,gehalter,monatsgehalter,lohne,mensilita,mensualita,mensualidades,mensualites,mois de salaire,salarios,薪,"
    "payments,monthly payments,salaries a year,pagos,vencimentos",
    # Between an amount and how often it is paid.
    "X": "x",
    # What is paid so often, but is not for so long.
    "p": "paid,payable,paying,paycheck,payday,ausgezahlt,zahlbar,verse,versee,pagado,pagato,paga mensual,uitbetaald,"
    "wyplacane,utbetalas,vyplaceno,发放,review,reviewed,reviews,bonus paid",
}

# "Less than" and "more than" in each language, with the words for "not" that turn the one into a lower bound and the
# other into an upper one: not less than, nicht über.
COMPARED = {
    "en": ("not,no,never", "less than,lower than,fewer than,under,below", "more than,greater than,higher than,over,above,exceeding"),
    "de": ("nicht,nie,niemals", "weniger als,niedriger als,geringer als,unter,unterhalb von", "mehr als,hoher als,uber,oberhalb von"),
    "fr": (
        "pas,non,jamais", "sous,moins de,inferieur a,inferieure a,inferieurs a,en dessous de",
        "plus de,superieur a,superieure a,superieurs a,au dessus de,au dela de",
    ),
    "es": (
        "no,nunca", "menos de,inferior a,inferiores a,menor a,menor de,menor que,por debajo de",
        "mas de,superior a,superiores a,mayor a,mayor de,mayor que,por encima de",
    ),
    "it": (
        "non,mai", "meno di,inferiore a,inferiori a,minore di,sotto,sotto i,al di sotto di",
        "piu di,superiore a,superiori a,maggiore di,oltre,oltre i,sopra,sopra i,al di sopra di",
    ),
    "pt": (
        "nao,nunca", "menos de,menos que,menos do que,inferior a,abaixo de,menor que",
        "mais de,mais que,mais do que,superior a,acima de,maior que",
    ),
    "nl": ("niet,nooit", "minder dan,lager dan,onder,beneden,onder de", "meer dan,hoger dan,boven,boven de"),
    "pl": (
        "nie,nigdy", "mniej niz,mniejsze niz,nizsze niz,nizej niz,ponizej",
        "wiecej niz,wieksze niz,wyzsze niz,wyzej niz,powyzej,ponad",
    ),
    "sv": ("inte,ej,aldrig", "mindre an,lagre an,under", "mer an,hogre an,over"),
    "cs": ("ne,nikdy,nikoli", "mene nez,mensi nez,nizsi nez,pod", "vice nez,vic nez,vetsi nez,vyssi nez,nad"),
    "zh": ("", "低于,低於,少于,少於,不足", "高于,高於,多于,多於,超过,超過"),
}

# What "a" becomes with an article.
ARTICLES = {
    "fr": "au,aux,a la", "es": "al,a los,a la,a las", "it": "al,ai,agli,alla,alle,allo,ad", "pt": "ao,aos,as",
}

# Names and spellings of currencies; several codes are candidates, told apart by the country.
NAMES = {
    "EUR": "eur,euro,euros,euri,euron,eura,ユーロ,欧元,歐元",
    "USD": "usd,us dollar,us dollars,u s dollars,us$,米ドル,美元,美金,dolar amerykanski,dolares americanos,us dlls",
    "GBP": "gbp,pound sterling,pounds sterling,sterling,pfund sterling,british pounds,livres sterling,英镑,ポンド",
    "CHF": "chf,sfr,schweizer franken,franken,swiss francs,francs suisses,瑞士法郎,frs",
    "SEK": "sek,svenska kronor,kronor",
    "NOK": "nok,norske kroner", "DKK": "dkk,danske kroner",
    "PLN": "pln,zl,zloty,zlotych,zlote,zlotys,złotych",
    "CZK": "czk,kc,korun,korun ceskych,koruna,koruny",
    "HUF": "huf,ft,forint,forintow", "RON": "ron", "BGN": "",
    "INR": "inr,indian rupees,₹,卢比",
    "PKR": "pkr", "LKR": "lkr", "NPR": "npr", "BDT": "bdt,taka,tk",
    "JPY": "jpy,yen,円,日元,日圆", "CNY": "cny,rmb,yuan,人民币,人民幣,元人民币", "TWD": "twd,ntd,新台币,新台幣,台幣,台币",
    "HKD": "hkd,港元,港币,港幣", "KRW": "krw,won", "SGD": "sgd", "AUD": "aud", "NZD": "nzd", "CAD": "cad",
    "BRL": "brl,reais,real", "ZAR": "zar,rand", "AED": "aed", "SAR": "sar", "QAR": "qar", "MYR": "myr,rm,ringgit",
    "IDR": "idr,rp,rupiah", "PHP": "", "THB": "thb,baht", "VND": "vnd,vnđ,đong", "TRY": "tl", "RUB": "rub",
    "UAH": "uah,hryven,grn", "ILS": "ils,nis,shekel,shekels", "NGN": "ngn,naira", "KES": "kes,ksh,kshs", "GHS": "ghs",
    "MXN": "mxn", "ARS": "ars", "CLP": "clp", "COP": "", "PEN": "", "EGP": "egp", "KZT": "kzt,tenge,тенге",
    "USD AUD CAD NZD SGD HKD TWD": "dollar,dollars,dolar,dolary,dolares,dolarow,dolaru,ドル",
    "GBP EGP LBP SYP": "pound,pounds,quid",
    "SEK NOK DKK ISK": "kr,krona,kroner,krone,kronur",
    "RUB BYN": "руб,рублеи,рубль,рубля,ruble,rubles,rouble,roubles,rubel,rubli,р",
    "INR PKR LKR NPR MUR SCR": "rs,rupee,rupees,rupien,roupies,rupie",
    "CNY TWD HKD": "元,块,塊",
    "MXN ARS CLP COP PHP UYU DOP CUP": "peso,pesos",
    "CHF XOF XAF": "fr,francs,franc", "RON MDL": "lei,leu", "RSD KWD BHD TND JOD DZD": "dinar,dinars,din",
    "AED MAD": "dirham,dirhams,dhs,dh", "SAR QAR OMR IRR YER": "riyal,riyals,rial,rials", "KES TZS UGX SOS": "shilling,shillings,sh",
    "ISK SEK": "islenskar kronur",
}


def fold(text):
    """A text as `PhraseKey` folds it."""
    key, parted = "", False
    for char in unicodedata.normalize("NFC", text):
        for piece in unicodedata.normalize("NFD", char):
            kind = unicodedata.category(piece)
            if kind[0] == "M" and ord(piece) < 0x3000:
                continue
            if kind[0] not in "LNM":
                parted = True
                continue
            piece = piece.lower().translate({0x142: "l", 0xF8: "o", 0x131: "i", 0x111: "d"})
            if parted and key:
                key += " "
            parted = False
            key += piece
    return key


def names():
    """The names of the currencies in CLDR: {key: code}, without those that two currencies have."""
    found = {}
    for language in LANGUAGES:
        root = ElementTree.parse(CLDR / f"main/{language}.xml").getroot()
        for currency in root.iter("currency"):
            code = currency.get("type")
            if code not in CURRENCIES:
                continue
            for name in currency.iter("displayName"):
                key = fold(re.sub(r"\(.*?\)|（.*?）", "", name.text))
                found.setdefault(key, set()).add(code)
    return {key: codes.pop() for key, codes in found.items() if len(codes) == 1}


def entries():
    """The table, the weakest source first: a later one replaces what an earlier one says of a word."""
    table = {key: "c" + code for key, code in names().items()}
    for value, words in WORDS.items():
        for word in words.split(","):
            if value != "x" or fold(word) not in table:
                table[fold(word)] = value.strip()
    for language, (negators, less, more) in COMPARED.items():
        for words, bound, opposite in ((less, "<", ">"), (more, ">", "<")):
            for word in words.split(","):
                # inferiore a, inferiore ai
                articles = ARTICLES.get(language, "").split(",") if word.endswith(" a") else []
                for form in [word] + [word[:-1] + article for article in articles]:
                    table[fold(form)] = bound
                    for negator in filter(None, negators.split(",")):
                        table[fold(f"{negator} {form}")] = opposite
    # Written together.
    table |= {"nemene nez": ">", "nevice nez": "<", "not exceeding": "<", "nao superior a": "<", "nao inferior a": ">"}
    for between, singular, plural in TIMES.values():
        for part in plural.split("|"):
            unit, words = part.split(":")
            for word in words.split(","):
                table[fold(word)] = "s" + unit
        for part in singular.split("|"):
            unit, words = part.split(":")
            for word in words.split(","):
                table.setdefault(fold(word), "t" + unit)
                if table[fold(word)][0] not in "ts":
                    table[fold(word)] = "t" + unit
                for preposition in between.split(","):
                    table[fold(f"{preposition} {word}")] = "u" + unit
    for unit, words in PHRASES.items():
        for word in words.split(","):
            table[fold(word)] = "u" + unit
    # One letter, and short forms that are times only behind an amount.
    table |= {"月": "tm", "年": "ty", "天": "td", "日": "td", "小时": "th", "小時": "th", "時間": "th", "时": "th", "周": "tw"}
    table |= {"h": "th", "u": "th", "std": "th", "d": "td", "mes": "tm", "an": "ty", "ano": "ty", "godz": "th"}
    # Where one language's word is another's, the one that may do less harm.
    table |= {"die": "x", "la": "x", "el": "x", "a": "-", "mil": "*mil", "min": ">", "man": "tm", "ora": "th", "year": "ty"}
    for codes, words in NAMES.items():
        for word in filter(None, words.split(",")):
            table[fold(word)] = ("c" if len(codes) == 3 else "?") + codes
    table.pop("", None)
    assert all("=" not in key for key in table)
    return sorted(table.items(), key=lambda entry: entry[0].encode())


def tender():
    """The currency of each country in CLDR, the last one that is legal tender there, with ISO 4217's later changes."""
    root = ElementTree.parse(CLDR / "supplemental/supplementalData.xml").getroot()
    rows = []
    known = set(code_tables.countries())
    for region in root.find("currencyData").iter("region"):
        current = [
            row.get("iso4217")
            for row in region.iter("currency")
            if row.get("to") is None and row.get("tender") != "false"
        ]
        country = region.get("iso3166")
        current = {"HR": ["EUR"], "BG": ["EUR"], "SL": ["SLE"], "ZW": ["ZWG"], "CW": ["XCG"], "SX": ["XCG"]}.get(country, current)
        # Where two are in use, neither is the country's own.
        if len(current) == 1 and country in known:
            rows.append((country.lower(), current[0]))
    return sorted(rows)


def block(rows):
    return '        """\n' + "".join(f"        {key}={value}\n" for key, value in rows) + '        """)\n'


def generate():
    rows = entries()
    return (
        "// Generated by Sources/Generators/salary_words.py: change that, not this.\n"
        "//\n"
        "// The words of pay in twelve languages, written for this library, and names of currencies.\n"
        "// Source of the names and of the countries' currencies: Unicode CLDR 41 (2022-04-06), as packaged by Debian.\n"
        "// Licence: Unicode-DFS-2016, copyright 1991-2022 Unicode, Inc., https://www.unicode.org/copyright.html\n\n"
        "/// The words of pay; what their values mean is told at `SalaryWord`.\n"
        "enum SalaryWords {\n"
        f"    /// {len(rows)} phrases.\n"
        "    static let table = PhraseTable(\n" + block(rows) + "\n"
        "    /// The currency of each country that has one of its own alone; the codes of countries in small letters.\n"
        "    static let tender = PhraseTable(\n" + block(tender()) + "}\n"
    )


def main():
    check = sys.argv[1:] == ["--check"]
    if sys.argv[1:] and not check:
        sys.exit(__doc__)
    if not CLDR.is_dir():
        message = "the package unicode-cldr-core is not installed"
        if check:
            print(f"salary words: check skipped, {message}")
            return
        sys.exit(f"salary words: {message}")
    text = generate()
    if OUTPUT.is_file() and OUTPUT.read_text(encoding="utf-8") == text:
        print("salary words: up to date")
    elif check:
        sys.exit("salary words: out of date")
    else:
        OUTPUT.write_text(text, encoding="utf-8")
        print("salary words: written")


if __name__ == "__main__":
    main()
