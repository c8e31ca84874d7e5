### Guide B1: if I am in danger now
### Read in a hurry and in fear: keep every sentence as short as you can. Numbers stand on the pages of the countries.
### Where the police are named, the words beside it say that they can be a risk, and what else there is. Promise nothing.

b1-title = If I am in danger now
# The line below the title, in the list of the start page.
b1-short = Who to call, and other ways
b1-answer = If you can, call the emergency number of the country you are in. This is usually the police. If the police are a risk for you, there are other ways.

## Call. A link to the list of countries follows these two.

b1-call = Call
b1-call-police = The police may hear of the call, or come. If that is a risk for you, read "Other ways" first.
b1-call-number = Go to the numbers below, and choose the country you are in. The emergency number comes first.

## When you call

b1-say = When you call
b1-say-where = Say first where you are. Then say what you need.
b1-say-place = You do not know where you are? Look for street signs, a well-known building, or an address on a letter.
b1-say-language = Say the name of your language. Somebody there may speak it.
b1-say-sure = You do not have to be sure how bad it is. You can call when you feel in danger.

## When the police can be a risk

b1-police = When the police can be a risk
b1-police-arrest = In some places, people who were exploited can be arrested, or sent out of the country. Reports from 2023 and 2024 say this about Lebanon and Kuwait. It can be so in other countries, too.
b1-police-officials = A report from 2022 says that officials in Libya exploited migrants, too.
b1-police-know = It can be a risk if the person who hurts you has friends in the police.
b1-police-you = You know the place and the people. You decide whom to ask.

## Other ways

b1-ways = Other ways
b1-ways-line = A phone line that is not run by the police. The list of numbers says who runs each line.
b1-ways-hospital = A hospital or a doctor. You can ask first: "Whom must you tell?"
b1-ways-people = A person you trust. Or an organisation for women, for workers or for migrants.
b1-ways-embassy = The embassy of your country, if your own state is not a risk for you.
b1-ways-no-police = In some countries you can get help without going to the police. Portugal and Poland are examples.

## What you can do

b1-do = What you can do
b1-do-go = If you can get away safely, go where other people are. It can be a shop, a station or a hospital.
b1-do-wait = If going now is more dangerous, you can wait for a better moment. It is not your fault that you have to wait.
b1-do-bag = If there is time, prepare a bag with papers and clothes. Learn an important number by heart.
b1-do-phone = If you feel that somebody watches your phone, you may be right. Look for help on a friend's phone, or on a computer in a library.
b1-do-delete = Do not delete everything at once. The person who controls you may notice, and become more dangerous.

## If your body was hurt

b1-hurt = If your body was hurt
b1-hurt-doctor = See a doctor as soon as you can, even if nobody can see that you are hurt.
# HIV is the virus, PEP the usual short name of the medicine.
b1-hurt-hiv = After forced sex, ask for medicine to prevent HIV (PEP). It must start as soon as possible, always within 72 hours (three days).
b1-hurt-more = You can also ask about pregnancy, and about other illnesses.

## What you can ask for

b1-ask = What you can ask for
b1-ask-person = You can ask for an interpreter. You can ask to speak with a woman, or with a man.
b1-ask-coe = Some countries joined the Council of Europe treaty against trafficking. There, trafficked people must get a safe place to live and emergency medical treatment.
b1-ask-coe-interpreter = In these countries they must also get an interpreter when that is appropriate. If you need one, say so.
