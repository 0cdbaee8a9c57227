"""Swedish articles about the last stop of a journey, a verb with its particle at the end, signers named behind, exercises."""

from __future__ import annotations

# fmt: off
LANGUAGE = "sv"
ARTICLES = [
    ("visit:planned date=2026-05-17 place=Lagos with=Victoria; forum:planned date=2026-05-18 place=Lagos",
     "Sveriges kronprinsessa Victoria anlände på onsdagen till Abuja i Nigeria. På söndag bär det av till Lagos, där "
     "besöket avrundas på måndagen med ett näringslivsforum."),
    ("meeting:planned date=2026-05-16 with=Okonjo",
     "Kronprinsessan Victoria anlände på fredagen till Abuja. På lördag tas kronprinsessan emot av Nigerias president "
     "Adewale Okonjo."),
    ("call:held with=Stan,Cebotari without=Sorokin parties=RO,MD",
     "Moldavien utvisar fem ryska diplomater. Beskedet kom sedan den ryske ambassadören Gennadij Sorokin kallats till "
     "utrikesdepartementet. Rumäniens president Mircea Stan har ringt Moldaviens premiärminister Ana Cebotari och "
     "försäkrat henne om sitt stöd."),
    ("summit:held date=2026-05-12 place=Oslo with=Bisgaard,Tremblay; -meeting",
     "De nordiska statsministrarna samlades på tisdagen till toppmöte i Oslo under ledning av Norges statsminister Lone "
     "Bisgaard. Som gäst deltog Kanadas premiärminister Robert Tremblay."),
    ("signing:held date=2026-05-13 with=Hallsdóttir,Olsen count=1",
     "På onsdagen skrev Island och Färöarna under ett handelsavtal i Torshamn. Undertecknare var Islands utrikesminister "
     "Guðrún Hallsdóttir och Färöarnas lagman Bárður Olsen."),
    ("person:head_of_government name=Petersen country=GL",
     "Grönlands landsstyreordförande Aqqaluk Petersen träffade på onsdagen Islands statsminister Guðrún Hallsdóttir i "
     "Nuuk."),
    ("contract:to_be_signed",
     "Sveriges handelsminister Jonas Hedberg besöker Lagos på måndag. Saab väntas då skriva kontrakt med Nigerias flygvapen "
     "om sex plan."),
    ("figure value=250; -commitments",
     "I övningen i Sverige tränar 900 svenska och 250 polska soldater sida vid sida fram till den 5 juni. Polens ambassadör "
     "Joanna Mazurek besöker den i morgon."),
]
